package fr.portailfamille.web.famille;

import fr.portailfamille.commun.RegleMetierException;
import fr.portailfamille.famille.fusion.ComparaisonQueries;
import fr.portailfamille.famille.fusion.ComparaisonQueries.Volet;
import fr.portailfamille.famille.fusion.DoublonService;
import fr.portailfamille.famille.fusion.FusionService;
import fr.portailfamille.web.commun.Annonce;
import fr.portailfamille.web.commun.Identifiant;
import fr.portailfamille.web.commun.Libelles;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** agent/familles/doublon.xhtml?premiere=&seconde=: two files side by side, made one or not. */
@Named
@ViewScoped
public class DoublonPage implements Serializable {

  @Inject private ComparaisonQueries comparaisons;
  @Inject private DoublonService doublons;
  @Inject private FusionService fusions;

  private long premiere;
  private long seconde;
  private List<Volet> volets = List.of();
  private DoublonForm form;

  public void load() {
    volets = comparaisons.comparer(premiere, seconde);
    form = new DoublonForm(volets.get(0), volets.get(1));
  }

  public String reunir() {
    long gardee;
    try {
      var reunion = form.reunion();
      fusions.reunir(reunion);
      gardee = reunion.gardee();
    } catch (RegleMetierException refus) {
      annoncer(refus);
      return null;
    }
    Annonce.succes(Libelles.texte("famille", "doublon.reunis"));
    return "/agent/familles/fiche.xhtml?faces-redirect=true&id=" + gardee;
  }

  private static void annoncer(RegleMetierException refus) {
    switch (refus.motif().cle()) {
      case "FusionNumero" -> Annonce.refus(refus, "numero");
      case "FusionSansMotif" -> Annonce.refus(refus, "motif");
      default -> Annonce.refus(refus);
    }
  }

  public String ecarter() {
    doublons.ecarter(premiere, seconde);
    Annonce.succes(
        Libelles.texte(
            "famille", "doublon.ecartes", volets.get(0).numero(), volets.get(1).numero()));
    return "/agent/familles/doublons.xhtml?faces-redirect=true";
  }

  public String getPremiere() {
    return String.valueOf(premiere);
  }

  public void setPremiere(String saisi) {
    premiere = Identifiant.lire(saisi);
  }

  public String getSeconde() {
    return String.valueOf(seconde);
  }

  public void setSeconde(String saisi) {
    seconde = Identifiant.lire(saisi);
  }

  /** The older file first. */
  public List<Volet> getVolets() {
    return volets;
  }

  public DoublonForm getForm() {
    return form;
  }
}
