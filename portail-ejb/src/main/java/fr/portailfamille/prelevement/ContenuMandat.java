package fr.portailfamille.prelevement;

import java.util.List;

/** What a mandate says, as it was signed: sealed as JSON. */
public class ContenuMandat {

  private String titulaire;
  private String adresse;
  private String iban;
  private String bic;
  private Creancier creancier;
  private String autorisation;
  private List<String> activites;
  private List<String> droits;
  private String lieu;
  private String signataire;

  /** Of a form {@link VerificationAdhesion} finds nothing wrong with. */
  static ContenuMandat de(AdhesionDemandee form) {
    var contenu = new ContenuMandat();
    contenu.titulaire = form.getTitulaire().strip();
    contenu.adresse = RelectureAdhesion.adresse(form);
    contenu.iban = new Iban(form.getIban()).valeur();
    contenu.bic =
        form.getBic() == null || form.getBic().isBlank() ? null : new Bic(form.getBic()).valeur();
    contenu.creancier = form.getCreancier();
    contenu.autorisation = form.getAutorisation();
    contenu.activites = form.choisies().stream().map(ActiviteChoisie::getLibelle).toList();
    contenu.droits = form.getDroits();
    contenu.lieu = form.getLieu().strip();
    contenu.signataire = form.getSignature().strip();
    return contenu;
  }

  /** On one line. */
  public String getAdresse() {
    return adresse;
  }

  public void setAdresse(String adresse) {
    this.adresse = adresse;
  }

  public String getTitulaire() {
    return titulaire;
  }

  public void setTitulaire(String titulaire) {
    this.titulaire = titulaire;
  }

  public String getIban() {
    return iban;
  }

  public void setIban(String iban) {
    this.iban = iban;
  }

  /** Or null. */
  public String getBic() {
    return bic;
  }

  public void setBic(String bic) {
    this.bic = bic;
  }

  public Creancier getCreancier() {
    return creancier;
  }

  public void setCreancier(Creancier creancier) {
    this.creancier = creancier;
  }

  public String getAutorisation() {
    return autorisation;
  }

  public void setAutorisation(String autorisation) {
    this.autorisation = autorisation;
  }

  /** Their names when it was signed, empty for all; null when it was sealed without them. */
  public List<String> getActivites() {
    return activites;
  }

  public void setActivites(List<String> activites) {
    this.activites = activites;
  }

  /** Null when it was sealed without them. */
  public List<String> getDroits() {
    return droits;
  }

  public void setDroits(List<String> droits) {
    this.droits = droits;
  }

  public String getLieu() {
    return lieu;
  }

  public void setLieu(String lieu) {
    this.lieu = lieu;
  }

  public String getSignataire() {
    return signataire;
  }

  public void setSignataire(String signataire) {
    this.signataire = signataire;
  }
}
