package fr.portailfamille.demarche;

import fr.portailfamille.commun.Messages;
import fr.portailfamille.commun.Motif;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A step on the way of a démarche, done or to come (A46).
 *
 * @param le when it was done; null otherwise
 */
public record Etape(String libelle, Instant le, Situation situation) implements Serializable {

  /** Where the démarche is with regard to a step. */
  public enum Situation {
    FAITE,
    EN_COURS,
    A_VENIR;

    public String getLibelle() {
      return Messages.texte(Motif.of("Situation." + name()));
    }
  }

  /** Who takes part: names of services, the last one null when any agent decides. */
  record Services(List<String> verifications, String decideur) {}

  /**
   * From its last filing to its decision. A démarche given back to the family goes through every
   * service again once corrected.
   *
   * @param historique oldest first
   */
  static List<Etape> suivre(EtatDemarche etat, Services services, List<Passage> historique) {
    var tour = depuisLeDernierDepot(historique);
    if (tour.isEmpty()) {
      return List.of();
    }
    var etapes = new ArrayList<Etape>();
    etapes.add(faite("EtapeDepot", tour.get(0).le()));
    var visas = tour.stream().filter(p -> p.service() != null).toList();
    visas.forEach(visa -> etapes.add(faite("VerifieePar", visa.le(), visa.service())));
    if (etat.isFinale()) {
      var fin = tour.get(tour.size() - 1);
      etapes.add(new Etape(etat.getLibelle(), fin.le(), Situation.FAITE));
    } else if (etat.isModifiable()) {
      etapes.add(new Etape(texte("EtapeCorrection"), null, Situation.EN_COURS));
      etapes.addAll(restantes(services, 0, Situation.A_VENIR));
    } else {
      etapes.addAll(restantes(services, visas.size(), Situation.EN_COURS));
    }
    return List.copyOf(etapes);
  }

  private static List<Passage> depuisLeDernierDepot(List<Passage> historique) {
    for (int i = historique.size() - 1; i >= 0; i--) {
      if (historique.get(i).estUnDepot()) {
        return historique.subList(i, historique.size());
      }
    }
    return List.of();
  }

  private static List<Etape> restantes(Services services, int visas, Situation premiere) {
    var noms = new ArrayList<String>();
    int faites = Math.min(visas, services.verifications().size());
    services.verifications().stream()
        .skip(faites)
        .map(service -> texte("EtapeVerification", service))
        .forEach(noms::add);
    noms.add(
        services.decideur() == null
            ? texte("EtapeDecision")
            : texte("EtapeDecisionDuService", services.decideur()));
    var etapes = new ArrayList<Etape>();
    for (var nom : noms) {
      etapes.add(new Etape(nom, null, etapes.isEmpty() ? premiere : Situation.A_VENIR));
    }
    return etapes;
  }

  private static Etape faite(String cle, Instant le, Object... arguments) {
    return new Etape(texte(cle, arguments), le, Situation.FAITE);
  }

  private static String texte(String cle, Object... arguments) {
    return Messages.texte(Motif.of(cle, arguments));
  }
}
