package fr.portailfamille.contact;

import fr.portailfamille.commun.Courriel;
import fr.portailfamille.famille.Telephone;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;

/** A person of a household's list; which démarche wrote it. Never changed: the list is replaced. */
@Entity
@SequenceGenerator(name = "seq_contact", sequenceName = "seq_contact", allocationSize = 50)
class Contact {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "seq_contact")
  private Long id;

  private long familleId;
  private int ordre;
  private String prenom;
  private String nom;

  @Enumerated(EnumType.STRING)
  private LienContact lien;

  private String lienPrecise;
  private String telephone;
  private String secondTelephone;
  private Courriel courriel;
  private boolean urgence;
  private long demarcheId;

  protected Contact() {}

  /** {@code ordre}: rank in the order of call, from 1. */
  Contact(long familleId, int ordre, ContactDeclare declare, long demarcheId) {
    this.familleId = familleId;
    this.ordre = ordre;
    this.demarcheId = demarcheId;
    prenom = declare.getPrenom().strip();
    nom = declare.getNom().strip();
    lien = declare.getLien();
    lienPrecise = lien == LienContact.AUTRE ? declare.getLienPrecise().strip() : null;
    telephone = Telephone.enE164(declare.getTelephone()).orElseThrow();
    secondTelephone = Telephone.enE164(declare.getSecondTelephone()).orElse(null);
    var adresse = ContactDeclare.texte(declare.getCourriel());
    courriel = adresse.isEmpty() ? null : new Courriel(adresse);
    urgence = declare.isUrgence();
  }

  /** As the family reads it, without its children. */
  ContactDeclare declare() {
    var declare = new ContactDeclare();
    declare.setId(id);
    declare.setPrenom(prenom);
    declare.setNom(nom);
    declare.setLien(lien);
    declare.setLienPrecise(lienPrecise);
    declare.setTelephone(Telephone.enClair(telephone));
    declare.setSecondTelephone(secondTelephone == null ? null : Telephone.enClair(secondTelephone));
    declare.setCourriel(courriel == null ? null : courriel.valeur());
    declare.setUrgence(urgence);
    return declare;
  }

  Long id() {
    return id;
  }
}
