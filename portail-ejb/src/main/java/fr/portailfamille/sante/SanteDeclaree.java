package fr.portailfamille.sante;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a family says of the health of one child, as typed: what a draft and a sheet hold (JSON-B).
 */
public class SanteDeclaree implements Serializable {

  private OuiNon allergique;
  private AllergieDeclaree alimentaire = new AllergieDeclaree();
  private AllergieDeclaree medicamenteuse = new AllergieDeclaree();
  private AllergieDeclaree autreAllergie = new AllergieDeclaree();
  private String regime;
  private OuiNon traitement;
  private String traitementPrecise;
  private String medecin;
  private String medecinTelephone;
  private String remarques;
  private OuiNon pai;
  private LocalDate paiExpireLe;
  private List<VaccinationDeclaree> vaccinations = new ArrayList<>();

  /** The vaccines the law asks of a child born that day, those already answered first kept. */
  void completer(LocalDate neLe) {
    var declarees = new ArrayList<VaccinationDeclaree>();
    for (var vaccin : VaccinationsObligatoires.pour(neLe)) {
      declarees.add(vaccination(vaccin.name()).orElseGet(() -> VaccinationDeclaree.de(vaccin)));
    }
    vaccinations = declarees;
  }

  Optional<VaccinationDeclaree> vaccination(String vaccin) {
    return vaccinations.stream().filter(v -> v.getVaccin().name().equals(vaccin)).findFirst();
  }

  /** Null when the law does not ask for it. */
  public VaccinationDeclaree vaccinationDe(String vaccin) {
    return vaccination(vaccin).orElse(null);
  }

  List<AllergieDeclaree> allergies() {
    return List.of(alimentaire, medicamenteuse, autreAllergie);
  }

  boolean aUnPai() {
    return pai == OuiNon.OUI;
  }

  boolean aUneContreIndication() {
    return vaccinations.stream().anyMatch(VaccinationDeclaree::isContreIndication);
  }

  public OuiNon getAllergique() {
    return allergique;
  }

  public void setAllergique(OuiNon allergique) {
    this.allergique = allergique;
  }

  public AllergieDeclaree getAlimentaire() {
    return alimentaire;
  }

  public void setAlimentaire(AllergieDeclaree alimentaire) {
    this.alimentaire = alimentaire;
  }

  public AllergieDeclaree getMedicamenteuse() {
    return medicamenteuse;
  }

  public void setMedicamenteuse(AllergieDeclaree medicamenteuse) {
    this.medicamenteuse = medicamenteuse;
  }

  public AllergieDeclaree getAutreAllergie() {
    return autreAllergie;
  }

  public void setAutreAllergie(AllergieDeclaree autreAllergie) {
    this.autreAllergie = autreAllergie;
  }

  /** One of the town's list. */
  public String getRegime() {
    return regime;
  }

  public void setRegime(String regime) {
    this.regime = regime;
  }

  /** Whether the child takes a medicine regularly. */
  public OuiNon getTraitement() {
    return traitement;
  }

  public void setTraitement(OuiNon traitement) {
    this.traitement = traitement;
  }

  public String getTraitementPrecise() {
    return traitementPrecise;
  }

  public void setTraitementPrecise(String traitementPrecise) {
    this.traitementPrecise = traitementPrecise;
  }

  public String getMedecin() {
    return medecin;
  }

  public void setMedecin(String medecin) {
    this.medecin = medecin;
  }

  public String getMedecinTelephone() {
    return medecinTelephone;
  }

  public void setMedecinTelephone(String medecinTelephone) {
    this.medecinTelephone = medecinTelephone;
  }

  /** Glasses, appliance, need of support: never the nature of a handicap (NS-058). */
  public String getRemarques() {
    return remarques;
  }

  public void setRemarques(String remarques) {
    this.remarques = remarques;
  }

  /** Whether the child has a « projet d'accueil individualisé ». */
  public OuiNon getPai() {
    return pai;
  }

  public void setPai(OuiNon pai) {
    this.pai = pai;
  }

  public LocalDate getPaiExpireLe() {
    return paiExpireLe;
  }

  public void setPaiExpireLe(LocalDate paiExpireLe) {
    this.paiExpireLe = paiExpireLe;
  }

  public List<VaccinationDeclaree> getVaccinations() {
    return vaccinations;
  }

  public void setVaccinations(List<VaccinationDeclaree> vaccinations) {
    this.vaccinations = vaccinations;
  }
}
