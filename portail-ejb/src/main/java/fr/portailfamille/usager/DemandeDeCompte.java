package fr.portailfamille.usager;

import fr.portailfamille.commun.Courriel;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Somebody who signed up and has not opened the mail yet. No account exists before: an address
 * nobody has proved keeps no place. For an address that has an account already the demande exists
 * all the same, with a link nobody knows.
 */
@Entity
@Table(name = "demande_de_compte")
class DemandeDeCompte {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "demande_de_compte")
  @SequenceGenerator(
      name = "demande_de_compte",
      sequenceName = "seq_demande_de_compte",
      allocationSize = 50)
  private Long id;

  private byte[] empreinteCle;
  private byte[] empreinteLien;
  private Courriel courriel;
  private String prenom;
  private String nom;
  private String numeroDossier;
  private String nomDossier;
  private String versionConditions;
  private String versionDonnees;
  private Instant accepteeLe;
  private Instant expireLe;
  private Instant activeeLe;

  protected DemandeDeCompte() {}

  DemandeDeCompte(Secret cle, DemandeSaisie saisie, Instant instant) {
    empreinteCle = cle.empreinte();
    courriel = saisie.courriel();
    prenom = saisie.titulaire().prenom();
    nom = saisie.titulaire().nom();
    saisie
        .dossier()
        .ifPresent(
            dossier -> {
              numeroDossier = dossier.numero();
              nomDossier = dossier.nom();
            });
    versionConditions = saisie.textes().conditions();
    versionDonnees = saisie.textes().donnees();
    accepteeLe = instant;
  }

  /** The last link sent is the only one that counts. */
  void attendre(Secret lien, Instant instant, Duration duree) {
    empreinteLien = lien.empreinte();
    expireLe = instant.plus(duree);
  }

  void activer(Instant instant) {
    activeeLe = instant;
  }

  boolean attend() {
    return activeeLe == null;
  }

  boolean peutEtreActivee(Instant instant) {
    return attend() && instant.isBefore(expireLe);
  }

  Courriel courriel() {
    return courriel;
  }

  Titulaire titulaire() {
    return new Titulaire(prenom, nom);
  }

  Optional<ReferenceDossier> dossier() {
    return Optional.ofNullable(numeroDossier)
        .map(numero -> new ReferenceDossier(numero, nomDossier));
  }

  TextesLus textes() {
    return new TextesLus(versionConditions, versionDonnees);
  }

  Instant accepteeLe() {
    return accepteeLe;
  }
}
