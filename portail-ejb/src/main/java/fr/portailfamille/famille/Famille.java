package fr.portailfamille.famille;

import fr.portailfamille.commun.Adresse;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;

/** A household: its number, its address. Born when an agent accepts its file. */
@Entity
@SequenceGenerator(name = "seq_famille", sequenceName = "seq_famille", allocationSize = 50)
public class Famille {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seq_famille")
  private Long id;

  @Version private int version;
  private String numero;
  private String nom;
  @Embedded private Adresse adresse;
  private boolean horsCommune;
  private String numeroAllocataire;

  @Enumerated(EnumType.STRING)
  private EtatFamille etat = EtatFamille.ACTIVE;

  private Long fusionneeDans;
  private Instant creeeLe;

  protected Famille() {}

  /** {@code numero}: the n° de dossier told to the family. */
  public Famille(String numero, String nom, Adresse adresse, boolean horsCommune, Instant creeeLe) {
    this.numero = numero;
    this.nom = nom;
    this.adresse = adresse;
    this.horsCommune = horsCommune;
    this.creeeLe = creeeLe;
  }

  /** Seven digits given by the CAF; null or blank when the household has none. */
  public void noterAllocataire(String numero) {
    this.numeroAllocataire = numero == null || numero.isBlank() ? null : numero.strip();
  }

  /**
   * Lives at a new address from that day; gives the home left, to be kept.
   *
   * @param depuis first day there
   */
  public AncienDomicile demenager(Adresse nouvelle, boolean nouvelleHorsCommune, LocalDate depuis) {
    var quitte = new AncienDomicile(this, depuis.minusDays(1));
    adresse = nouvelle;
    horsCommune = nouvelleHorsCommune;
    return quitte;
  }

  /** Becomes part of the household kept, which takes from it what it did not know. */
  public void rejoindre(Famille gardee) {
    if (gardee.numeroAllocataire == null) {
      gardee.numeroAllocataire = numeroAllocataire;
    }
    etat = EtatFamille.FUSIONNEE;
    fusionneeDans = gardee.id;
  }

  public boolean active() {
    return etat == EtatFamille.ACTIVE;
  }

  public Long id() {
    return id;
  }

  public String numero() {
    return numero;
  }

  public String nom() {
    return nom;
  }

  public Adresse adresse() {
    return adresse;
  }

  public boolean horsCommune() {
    return horsCommune;
  }

  public String numeroAllocataire() {
    return numeroAllocataire;
  }
}
