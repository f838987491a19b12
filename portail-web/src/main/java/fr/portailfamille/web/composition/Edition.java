package fr.portailfamille.web.composition;

import fr.portailfamille.commun.Introuvable;
import fr.portailfamille.commun.RegleMetierException;
import fr.portailfamille.composition.CompositionQueries;
import fr.portailfamille.composition.CompositionService;
import fr.portailfamille.composition.Condition;
import fr.portailfamille.composition.ConditionsPossibles;
import fr.portailfamille.composition.Defaut;
import fr.portailfamille.composition.Definition;
import fr.portailfamille.composition.LigneComposition;
import fr.portailfamille.composition.VerificationDefinition;
import fr.portailfamille.web.commun.Annonce;
import fr.portailfamille.web.commun.Identifiant;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A page that changes part of the working copy of a composed démarche: {@code ?id=}. */
public abstract class Edition implements Serializable {

  @Inject private CompositionQueries lectures;
  @Inject private CompositionService compositions;

  private String id;
  private LigneComposition etat;
  private Definition definition;

  /**
   * @throws Introuvable there is no such composition
   */
  public void load() {
    var lue = lectures.lire(Identifiant.lire(id));
    etat = lue.etat();
    definition = lue.definition();
  }

  /** Keeps the working copy; false when it was refused, and why is told. */
  protected boolean garder() {
    try {
      compositions.enregistrer(etat.id(), etat.version(), definition);
      return true;
    } catch (RegleMetierException refus) {
      Annonce.refus(refus);
      return false;
    }
  }

  /**
   * Tells beside its field what is wrong with the part edited; whether nothing is.
   *
   * @param cle of the page or question; null for the démarche itself
   * @param champs the input for each refusal that may be corrected here
   */
  protected boolean estJuste(String cle, Map<String, String> champs) {
    List<Defaut> ici =
        VerificationDefinition.verifier(definition).stream()
            .filter(d -> Objects.equals(d.cle(), cle) && champs.containsKey(d.motif().cle()))
            .toList();
    ici.forEach(
        d -> Annonce.refus(new RegleMetierException(d.motif()), champs.get(d.motif().cle())));
    return ici.isEmpty();
  }

  /** As a list keeps it. */
  static String code(Condition condition) {
    return condition == null ? null : condition.getQuestion() + "=" + condition.getValeur();
  }

  static Condition condition(List<ConditionsPossibles.Possible> possibles, String code) {
    return possibles.stream()
        .map(ConditionsPossibles.Possible::condition)
        .filter(condition -> code(condition).equals(code))
        .findFirst()
        .orElse(null);
  }

  public String code(ConditionsPossibles.Possible possible) {
    return code(possible.condition());
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public LigneComposition getEtat() {
    return etat;
  }

  public Definition getDefinition() {
    return definition;
  }
}
