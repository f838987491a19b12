package fr.portailfamille.web.prelevement;

import fr.portailfamille.demarche.DemarcheQueries;
import fr.portailfamille.prelevement.AdhesionPrelevement;
import fr.portailfamille.prelevement.LectureIban;
import fr.portailfamille.prelevement.LigneMandat;
import fr.portailfamille.prelevement.MandatQueries;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;

/**
 * usager/prelevement/coordonnees.xhtml: the mandate of the household, and those before it (C11).
 */
@Named
@RequestScoped
public class CoordonneesPage {

  @Inject private MandatQueries mandats;
  @Inject private DemarcheQueries demarches;

  private LigneMandat mandat;
  private List<LigneMandat> precedents = List.of();
  private Map<Long, List<LectureIban>> lectures = Map.of();
  private String empechement;

  public void load() {
    var tous = mandats.lesNotres();
    mandat = tous.stream().filter(LigneMandat::enVigueur).findFirst().orElse(null);
    precedents = tous.stream().filter(ligne -> !ligne.enVigueur()).toList();
    lectures = mandats.lectures();
    empechement = demarches.carte(AdhesionPrelevement.CODE).empechement();
  }

  /** In force, lapsed or not; null when there is none. */
  public LigneMandat getMandat() {
    return mandat;
  }

  public List<LigneMandat> getPrecedents() {
    return precedents;
  }

  /** By mandate; one whose account no agent has read in full is absent. */
  public Map<Long, List<LectureIban>> getLectures() {
    return lectures;
  }

  /** Why a mandate cannot be signed now, or null. */
  public String getEmpechement() {
    return empechement;
  }
}
