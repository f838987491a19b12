package fr.portailfamille.quotient;

import fr.portailfamille.famille.SourceQuotient;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/** A quotient asked for as typed, beside what the town held: the content of a draft (JSON-B). */
public class QuotientDemande implements Serializable {

  private OrigineQuotient origine;
  private SourceQuotient organisme;
  private String numeroAllocataire;
  private String valeur;
  private String mois;
  private String annee;
  private ChangementDeSituation changement;
  private String changementPrecise;
  private boolean deuxAvis;
  private AvisDeclare avis = new AvisDeclare();
  private AvisDeclare secondAvis = new AvisDeclare();
  private boolean certifie;
  private Long connuId;
  private String connu;
  private String anneeConnue;
  private String allocataireConnu;
  private boolean efface;

  boolean estSurAvis() {
    return origine == OrigineQuotient.AVIS;
  }

  boolean vientDeLaCaf() {
    return origine == OrigineQuotient.ALLOCATAIRE && organisme == SourceQuotient.CAF;
  }

  /** Those asked for. */
  List<AvisDeclare> lesAvis() {
    return deuxAvis ? List.of(avis, secondAvis) : List.of(avis);
  }

  /** The notices of this income have already served for the quotient that applies. */
  public boolean estDejaFourni() {
    return estSurAvis() && anneeConnue != null && Objects.equals(anneeConnue, annee);
  }

  /** How it was asked for, without any figure nor number. */
  QuotientDemande sansChiffres() {
    var reste = new QuotientDemande();
    reste.origine = origine;
    reste.organisme = organisme;
    reste.mois = mois;
    reste.annee = annee;
    reste.changement = changement;
    reste.efface = true;
    return reste;
  }

  public OrigineQuotient getOrigine() {
    return origine;
  }

  public void setOrigine(OrigineQuotient origine) {
    this.origine = origine;
  }

  /** The CAF or the MSA. */
  public SourceQuotient getOrganisme() {
    return organisme;
  }

  public void setOrganisme(SourceQuotient organisme) {
    this.organisme = organisme;
  }

  /** Given by the CAF; the MSA uses the social security number, which is not asked. */
  public String getNumeroAllocataire() {
    return numeroAllocataire;
  }

  public void setNumeroAllocataire(String numeroAllocataire) {
    this.numeroAllocataire = numeroAllocataire;
  }

  /** Euros a month. */
  public String getValeur() {
    return valeur;
  }

  public void setValeur(String valeur) {
    this.valeur = valeur;
  }

  /** The month it was computed for, as 2026-11. */
  public String getMois() {
    return mois;
  }

  public void setMois(String mois) {
    this.mois = mois;
  }

  /** Of the income on the notices. */
  public String getAnnee() {
    return annee;
  }

  public void setAnnee(String annee) {
    this.annee = annee;
  }

  public ChangementDeSituation getChangement() {
    return changement;
  }

  public void setChangement(ChangementDeSituation changement) {
    this.changement = changement;
  }

  public String getChangementPrecise() {
    return changementPrecise;
  }

  public void setChangementPrecise(String changementPrecise) {
    this.changementPrecise = changementPrecise;
  }

  /** A couple taxed apart has two. */
  public boolean isDeuxAvis() {
    return deuxAvis;
  }

  public void setDeuxAvis(boolean deuxAvis) {
    this.deuxAvis = deuxAvis;
  }

  public AvisDeclare getAvis() {
    return avis;
  }

  public void setAvis(AvisDeclare avis) {
    this.avis = avis;
  }

  public AvisDeclare getSecondAvis() {
    return secondAvis;
  }

  public void setSecondAvis(AvisDeclare secondAvis) {
    this.secondAvis = secondAvis;
  }

  public boolean isCertifie() {
    return certifie;
  }

  public void setCertifie(boolean certifie) {
    this.certifie = certifie;
  }

  /** The last quotient on file when the form was opened, null when there was none. */
  public Long getConnuId() {
    return connuId;
  }

  public void setConnuId(Long connuId) {
    this.connuId = connuId;
  }

  /** What it was, in French; null when none applied. */
  public String getConnu() {
    return connu;
  }

  public void setConnu(String connu) {
    this.connu = connu;
  }

  /** Of the income of the quotient that applies for long enough still, or null. */
  public String getAnneeConnue() {
    return anneeConnue;
  }

  public void setAnneeConnue(String anneeConnue) {
    this.anneeConnue = anneeConnue;
  }

  /** The number on file then, or null. */
  public String getAllocataireConnu() {
    return allocataireConnu;
  }

  public void setAllocataireConnu(String allocataireConnu) {
    this.allocataireConnu = allocataireConnu;
  }

  /** Whether the figures have been destroyed, once decided. */
  public boolean isEfface() {
    return efface;
  }

  public void setEfface(boolean efface) {
    this.efface = efface;
  }
}
