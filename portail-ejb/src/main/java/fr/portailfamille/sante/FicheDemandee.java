package fr.portailfamille.sante;

import fr.portailfamille.document.Sujet;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/** One child of the form: what the town knows, then the answers. */
public class FicheDemandee implements Serializable {

  private Long enfantId;
  private String prenom;
  private String nom;
  private LocalDate neLe;
  private ChoixFiche choix;
  private Integer version;
  private SanteDeclaree connue;
  private SanteDeclaree sante = new SanteDeclaree();
  private boolean perimee;
  private boolean repartir;

  boolean estRenseignee() {
    return choix == ChoixFiche.RENSEIGNER;
  }

  public boolean estConnue() {
    return connue != null;
  }

  /** Whether the doses, or what forbids them, are not those on file. */
  boolean changeLesVaccinations() {
    var avant = connue == null ? new SanteDeclaree() : connue;
    return sante.getVaccinations().stream()
        .anyMatch(
            v ->
                !v.enClair()
                    .equals(
                        avant
                            .vaccination(v.getVaccin().name())
                            .map(VaccinationDeclaree::enClair)
                            .orElse("")));
  }

  /** Whether a plan is declared that the sheet on file does not have, or not until that day. */
  boolean changeLePai() {
    return sante.aUnPai()
        && (connue == null
            || !connue.aUnPai()
            || !Objects.equals(connue.getPaiExpireLe(), sante.getPaiExpireLe()));
  }

  Sujet sujet() {
    return new Sujet(enfantId, prenom);
  }

  public Long getEnfantId() {
    return enfantId;
  }

  public void setEnfantId(Long enfantId) {
    this.enfantId = enfantId;
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

  public LocalDate getNeLe() {
    return neLe;
  }

  public void setNeLe(LocalDate neLe) {
    this.neLe = neLe;
  }

  public ChoixFiche getChoix() {
    return choix;
  }

  public void setChoix(ChoixFiche choix) {
    this.choix = choix;
  }

  /** Of the sheet on file when the form was opened, null when there was none. */
  public Integer getVersion() {
    return version;
  }

  public void setVersion(Integer version) {
    this.version = version;
  }

  /** What the sheet on file said then, or null. */
  public SanteDeclaree getConnue() {
    return connue;
  }

  public void setConnue(SanteDeclaree connue) {
    this.connue = connue;
  }

  /** What the family wants it to say. */
  public SanteDeclaree getSante() {
    return sante;
  }

  public void setSante(SanteDeclaree sante) {
    this.sante = sante;
  }

  /** Whether the sheet on file has changed since. */
  public boolean isPerimee() {
    return perimee;
  }

  public void setPerimee(boolean perimee) {
    this.perimee = perimee;
  }

  /** Asked by the family: forget its changes and begin again from the sheet on file. */
  public boolean isRepartir() {
    return repartir;
  }

  public void setRepartir(boolean repartir) {
    this.repartir = repartir;
  }
}
