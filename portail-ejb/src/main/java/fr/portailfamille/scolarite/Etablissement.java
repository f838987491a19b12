package fr.portailfamille.scolarite;

import fr.portailfamille.commun.Adresse;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

/** A school or a leisure centre. */
@Entity
public class Etablissement {

  @Id private Long id;
  private long structureId;
  private String code;
  private String nom;

  @Enumerated(EnumType.STRING)
  private NatureEtablissement nature;

  @Embedded private Adresse adresse;

  protected Etablissement() {}

  Etablissement(Long id, String nom, NatureEtablissement nature, Adresse adresse) {
    this.id = id;
    this.nom = nom;
    this.nature = nature;
    this.adresse = adresse;
  }

  public Long id() {
    return id;
  }

  public String nom() {
    return nom;
  }

  public NatureEtablissement nature() {
    return nature;
  }

  String commune() {
    return adresse.getCommune();
  }
}
