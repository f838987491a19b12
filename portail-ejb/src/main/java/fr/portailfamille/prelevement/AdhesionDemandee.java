package fr.portailfamille.prelevement;

import fr.portailfamille.famille.AdresseDeclaree;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A mandate being prepared, beside the one in force: the content of a draft (JSON-B). */
public class AdhesionDemandee implements Serializable {

  private Portee portee;
  private List<ActiviteChoisie> activites = new ArrayList<>();
  private String titulaire;
  private AdresseDeclaree adresse = new AdresseDeclaree();
  private String iban;
  private String bic;
  private Creancier creancier = new Creancier();
  private String autorisation;
  private List<String> droits;
  private MandatConnu connu;
  private boolean inchangee;
  private String signataire;
  private String lieu;
  private String signature;
  private boolean certifie;

  List<ActiviteChoisie> choisies() {
    return portee == Portee.CHOISIES
        ? activites.stream().filter(ActiviteChoisie::isChoisie).toList()
        : List.of();
  }

  /** In words; empty as long as nothing is chosen. */
  String activitesEnClair() {
    if (portee == Portee.TOUTES) {
      return Portee.TOUTES.getLibelle();
    }
    return choisies().stream().map(ActiviteChoisie::getLibelle).collect(Collectors.joining(", "));
  }

  public Portee getPortee() {
    return portee;
  }

  public void setPortee(Portee portee) {
    this.portee = portee;
  }

  /** Those the household has, in the order the town shows them. */
  public List<ActiviteChoisie> getActivites() {
    return activites;
  }

  public void setActivites(List<ActiviteChoisie> activites) {
    this.activites = activites;
  }

  /** Whose account it is, as on the « RIB ». */
  public String getTitulaire() {
    return titulaire;
  }

  public void setTitulaire(String titulaire) {
    this.titulaire = titulaire;
  }

  public AdresseDeclaree getAdresse() {
    return adresse;
  }

  public void setAdresse(AdresseDeclaree adresse) {
    this.adresse = adresse;
  }

  /** As typed. */
  public String getIban() {
    return iban;
  }

  public void setIban(String iban) {
    this.iban = iban;
  }

  /** As typed; may be left out. */
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

  /** What is signed, word for word. */
  public String getAutorisation() {
    return autorisation;
  }

  public void setAutorisation(String autorisation) {
    this.autorisation = autorisation;
  }

  /** The paragraphs that say what the holder may do, word for word. */
  public List<String> getDroits() {
    return droits;
  }

  public void setDroits(List<String> droits) {
    this.droits = droits;
  }

  /** The mandate this one will replace, or null. */
  public MandatConnu getConnu() {
    return connu;
  }

  public void setConnu(MandatConnu connu) {
    this.connu = connu;
  }

  /** Whether the mandate in force says the same. */
  public boolean isInchangee() {
    return inchangee;
  }

  public void setInchangee(boolean inchangee) {
    this.inchangee = inchangee;
  }

  /** First name and name of who signs: the signed-in guardian. */
  public String getSignataire() {
    return signataire;
  }

  public void setSignataire(String signataire) {
    this.signataire = signataire;
  }

  /** Where it is signed. */
  public String getLieu() {
    return lieu;
  }

  public void setLieu(String lieu) {
    this.lieu = lieu;
  }

  /** As typed, to sign. */
  public String getSignature() {
    return signature;
  }

  public void setSignature(String signature) {
    this.signature = signature;
  }

  public boolean isCertifie() {
    return certifie;
  }

  public void setCertifie(boolean certifie) {
    this.certifie = certifie;
  }
}
