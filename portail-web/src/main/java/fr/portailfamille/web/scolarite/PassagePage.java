package fr.portailfamille.web.scolarite;

import fr.portailfamille.commun.RegleMetierException;
import fr.portailfamille.scolarite.passage.Annees;
import fr.portailfamille.scolarite.passage.Groupe;
import fr.portailfamille.scolarite.passage.LigneGroupe;
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
import java.util.stream.Collectors;

/** agent/familles/passage.xhtml?annee=: every class of the town, passing to the next year. */
@Named
@ViewScoped
public class PassagePage implements Serializable {

  private static final String BUNDLE = "scolarite";

  @Inject private PassageQueries lectures;
  @Inject private PassageService service;

  private String annee;
  private boolean restent;
  private List<Annees> annees = List.of();
  private Annees choisie;
  private List<LigneGroupe> lignes = List.of();
  private List<PassageQueries.LignePassage> passages = List.of();
  private final Map<String, Boolean> coches = new HashMap<>();

  public void load() {
    annees = lectures.annees();
    if (annees.isEmpty() && annee == null) {
      return;
    }
    long id = annee == null ? annees.get(0).id() : Identifiant.lire(annee);
    lignes = lectures.groupes(id);
    choisie = annees.stream().filter(a -> a.id() == id).findFirst().orElseThrow();
    passages = lectures.passages(id);
    lignes.stream()
        .filter(LigneGroupe::aDecider)
        .forEach(ligne -> coches.put(ligne.groupe().cle(), true));
  }

  public String faire() {
    var groupes =
        coches.entrySet().stream()
            .filter(Map.Entry::getValue)
            .map(coche -> Groupe.lire(coche.getKey()))
            .collect(Collectors.toSet());
    if (groupes.isEmpty()) {
      Annonce.refus(Libelles.texte(BUNDLE, "passage.aucune_classe"));
      return null;
    }
    var resultat = service.faire(choisie.id(), groupes);
    Annonce.succes(Libelles.texte(BUNDLE, "passage.fait", resultat.faits(), resultat.restes()));
    return ici();
  }

  public String annuler(long passage) {
    try {
      long gardes = service.annuler(passage);
      Annonce.succes(Libelles.texte(BUNDLE, "passage.annule", gardes));
    } catch (RegleMetierException refus) {
      Annonce.refusALaPageSuivante(refus);
    }
    return ici();
  }

  private String ici() {
    return "/agent/familles/passage.xhtml?faces-redirect=true&annee="
        + choisie.id()
        + (restent ? "&restent=true" : "");
  }

  public List<Annees> getAnnees() {
    return annees;
  }

  /** Null when the town has not entered the next year. */
  public Annees getChoisie() {
    return choisie;
  }

  /** Every class, or those only where children are still to be decided. */
  public List<LigneGroupe> getLignes() {
    return restent ? getADecider() : lignes;
  }

  public List<LigneGroupe> getADecider() {
    return lignes.stream().filter(LigneGroupe::aDecider).toList();
  }

  public int getClasses() {
    return lignes.size();
  }

  public List<PassageQueries.LignePassage> getPassages() {
    return passages;
  }

  /** Whether a class is ticked, by the key of its group. */
  public Map<String, Boolean> getCoches() {
    return coches;
  }

  public boolean isRestent() {
    return restent;
  }

  public void setRestent(boolean restent) {
    this.restent = restent;
  }

  public String getAnnee() {
    return annee;
  }

  public void setAnnee(String annee) {
    this.annee = annee;
  }
}
