package fr.portailfamille.web.scolarite;

import fr.portailfamille.scolarite.passage.EnfantEnPassage;
import fr.portailfamille.scolarite.passage.Groupe;
import fr.portailfamille.scolarite.passage.PassageQueries;
import fr.portailfamille.scolarite.passage.PassageService;
import fr.portailfamille.web.commun.Annonce;
import fr.portailfamille.web.commun.Identifiant;
import fr.portailfamille.web.commun.Libelles;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** agent/familles/passage-classe.xhtml?annee=&classe=: one class, child by child. */
@Named
@ViewScoped
public class PassageClassePage implements Serializable {

  @Inject private PassageQueries lectures;
  @Inject private PassageService service;

  private String annee;
  private String cle;
  private Groupe groupe;
  private PassageQueries.Classe classe;
  private final Map<Long, String> choix = new HashMap<>();

  public void load() {
    groupe = Groupe.lire(cle == null ? "" : cle);
    classe = lectures.classe(Identifiant.lire(annee), groupe);
    getADecider()
        .forEach(
            enfant ->
                choix.put(enfant.id(), enfant.proposee() == null ? "" : enfant.proposee().cle()));
  }

  public String enregistrer() {
    Map<Long, Groupe> decisions = new HashMap<>();
    choix.forEach(
        (enfant, vers) -> {
          if (vers != null && !vers.isEmpty()) {
            decisions.put(enfant, Groupe.lire(vers));
          }
        });
    var resultat = service.faire(classe.annees().id(), groupe, decisions);
    Annonce.succes(
        Libelles.texte(
            "scolarite", "passage.fait", resultat.faits(), choix.size() - resultat.faits()));
    return "/agent/familles/passage.xhtml?faces-redirect=true&annee=" + classe.annees().id();
  }

  public List<EnfantEnPassage> getADecider() {
    return classe.enfants().stream().filter(EnfantEnPassage::aDecider).toList();
  }

  /** Those decided already, or whose family has asked. */
  public List<EnfantEnPassage> getAutres() {
    return classe.enfants().stream().filter(enfant -> !enfant.aDecider()).toList();
  }

  public Groupe getGroupe() {
    return groupe;
  }

  public PassageQueries.Classe getClasse() {
    return classe;
  }

  /** Key of where each child goes, empty when nowhere. */
  public Map<Long, String> getChoix() {
    return choix;
  }

  public String getAnnee() {
    return annee;
  }

  public void setAnnee(String annee) {
    this.annee = annee;
  }

  public String getCle() {
    return cle;
  }

  public void setCle(String cle) {
    this.cle = cle;
  }
}
