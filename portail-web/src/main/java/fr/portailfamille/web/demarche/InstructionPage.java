package fr.portailfamille.web.demarche;

import fr.portailfamille.commun.RegleMetierException;
import fr.portailfamille.demarche.BureauQueries;
import fr.portailfamille.demarche.CriteresBureau;
import fr.portailfamille.demarche.DetailDemarche;
import fr.portailfamille.demarche.EtatDemarche;
import fr.portailfamille.demarche.InstructionService;
import fr.portailfamille.web.commun.Annonce;
import fr.portailfamille.web.commun.Identifiant;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ResourceBundle;

/** One démarche on the desk: read it, decide, go on with the next one of the same list. */
@Named
@ViewScoped
public class InstructionPage implements Serializable {

  private static final String RETOUR =
      "/agent/demarches/detail.xhtml?faces-redirect=true&includeViewParams=true";

  @Inject private BureauQueries bureau;
  @Inject private InstructionService instruction;

  private long id;
  private EtatDemarche etat;
  private String type;
  private String texte;
  private String page;
  private String motif;
  private DetailDemarche detail;
  private Long suivante;

  public void load() {
    detail = bureau.detail(id);
    suivante = bureau.suivante(new CriteresBureau(etat, type, texte), id).orElse(null);
  }

  public String prendre() {
    return agir(() -> instruction.prendre(id, detail.version()), "instruction.prise");
  }

  public String accepter() {
    return agir(() -> instruction.accepter(id, detail.version()), "instruction.acceptee");
  }

  public String demanderCorrection() {
    return agir(
        () -> instruction.demanderCorrection(id, detail.version(), motif),
        "instruction.a_corriger");
  }

  public String refuser() {
    return agir(() -> instruction.refuser(id, detail.version(), motif), "instruction.refusee");
  }

  private String agir(Runnable acte, String succes) {
    try {
      acte.run();
      Annonce.succes(
          ResourceBundle.getBundle("fr.portailfamille.web.demarche.libelles").getString(succes));
      return RETOUR;
    } catch (RegleMetierException refus) {
      Annonce.refus(refus);
      load();
      return null;
    }
  }

  public String getId() {
    return String.valueOf(id);
  }

  public void setId(String saisi) {
    id = Identifiant.lire(saisi);
  }

  public EtatDemarche getEtat() {
    return etat;
  }

  public void setEtat(EtatDemarche etat) {
    this.etat = etat;
  }

  public String getType() {
    return type;
  }

  public void setType(String type) {
    this.type = type;
  }

  public String getTexte() {
    return texte;
  }

  public void setTexte(String texte) {
    this.texte = texte;
  }

  /** Of the list one came from. */
  public String getPage() {
    return page;
  }

  public void setPage(String page) {
    this.page = page;
  }

  public String getMotif() {
    return motif;
  }

  public void setMotif(String motif) {
    this.motif = motif;
  }

  public DetailDemarche getDetail() {
    return detail;
  }

  public Long getSuivante() {
    return suivante;
  }
}
