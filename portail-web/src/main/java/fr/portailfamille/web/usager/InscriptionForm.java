package fr.portailfamille.web.usager;

import fr.portailfamille.commun.Courriel;
import fr.portailfamille.commun.RegleMetierException;
import fr.portailfamille.usager.DemandeSaisie;
import fr.portailfamille.usager.ReferenceDossier;
import fr.portailfamille.usager.TextesLus;
import fr.portailfamille.usager.Titulaire;
import java.io.Serializable;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What is typed along the four steps. Nothing is required of a field by itself: going back keeps
 * what is wrong as well as what is right.
 */
public class InscriptionForm implements Serializable {

  private String prenom;
  private String nom;
  private String courriel;
  private String numeroDossier;
  private String nomDossier;
  private boolean sansDossier;
  private boolean conditionsAcceptees;
  private boolean donneesAcceptees;
  private TextesLus textes;

  Titulaire toTitulaire() {
    return new Titulaire(prenom, nom);
  }

  Courriel toCourriel() {
    return new Courriel(courriel == null ? "" : courriel);
  }

  Optional<ReferenceDossier> toDossier() {
    return sansDossier
        ? Optional.empty()
        : Optional.of(new ReferenceDossier(numeroDossier, nomDossier));
  }

  DemandeSaisie toDemande() {
    return new DemandeSaisie(toTitulaire(), toCourriel(), toDossier(), textes);
  }

  /** The first step that is missing or wrong; the last one when none is. */
  int etapeAFaire() {
    if (estRefuse(this::toTitulaire) || estRefuse(this::toCourriel)) {
      return 1;
    }
    if (estRefuse(this::toDossier)) {
      return 2;
    }
    return textes == null || !conditionsAcceptees || !donneesAcceptees ? 3 : 4;
  }

  private static boolean estRefuse(Supplier<?> lecture) {
    try {
      lecture.get();
      return false;
    } catch (RegleMetierException refus) {
      return true;
    }
  }

  void accepter(TextesLus lus) {
    textes = lus.accepter(conditionsAcceptees, donneesAcceptees);
  }

  void relire() {
    textes = null;
    conditionsAcceptees = false;
    donneesAcceptees = false;
  }

  /** The household as it will be looked for, in capitals (D05); null without. */
  public ReferenceDossier getDossier() {
    return toDossier().orElse(null);
  }

  public String getPrenom() {
    return prenom;
  }

  public void setPrenom(String prenom) {
    this.prenom = prenom;
  }

  public String getNom() {
    return nom;
  }

  public void setNom(String nom) {
    this.nom = nom;
  }

  public String getCourriel() {
    return courriel;
  }

  public void setCourriel(String courriel) {
    this.courriel = courriel;
  }

  public String getNumeroDossier() {
    return numeroDossier;
  }

  public void setNumeroDossier(String numeroDossier) {
    this.numeroDossier = numeroDossier;
  }

  public String getNomDossier() {
    return nomDossier;
  }

  public void setNomDossier(String nomDossier) {
    this.nomDossier = nomDossier;
  }

  public boolean isSansDossier() {
    return sansDossier;
  }

  public void setSansDossier(boolean sansDossier) {
    this.sansDossier = sansDossier;
  }

  public boolean isConditionsAcceptees() {
    return conditionsAcceptees;
  }

  public void setConditionsAcceptees(boolean conditionsAcceptees) {
    this.conditionsAcceptees = conditionsAcceptees;
  }

  public boolean isDonneesAcceptees() {
    return donneesAcceptees;
  }

  public void setDonneesAcceptees(boolean donneesAcceptees) {
    this.donneesAcceptees = donneesAcceptees;
  }
}
