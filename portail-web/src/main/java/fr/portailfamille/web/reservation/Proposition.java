package fr.portailfamille.web.reservation;

import fr.portailfamille.commun.Messages;
import fr.portailfamille.reservation.Demande;
import fr.portailfamille.reservation.Planning;
import fr.portailfamille.reservation.Planning.Etat;
import fr.portailfamille.web.reservation.EnfantAffiche.Raison;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a typical week selects, and the days it has to leave out (B48). */
public record Proposition(
    String enfant, String activite, List<Demande.Case> cases, List<Raison> ecartes)
    implements Serializable {

  static Proposition of(Planning.Rang rang) {
    List<Demande.Case> cases = new ArrayList<>();
    Map<String, List<LocalDate>> ecartes = new LinkedHashMap<>();
    for (var cellule : rang.cellules()) {
      if (cellule.etat() == Etat.LIBRE) {
        cases.add(new Demande.Case(rang.enfantId(), rang.activiteId(), cellule.jour()));
      } else if (cellule.etat() == Etat.FERME) {
        ecartes
            .computeIfAbsent(Messages.texte(cellule.motif()), texte -> new ArrayList<>())
            .add(cellule.jour());
      }
    }
    return new Proposition(rang.enfant(), rang.activite(), cases, Raison.liste(ecartes));
  }

  public LocalDate premier() {
    return cases.isEmpty() ? null : cases.get(0).jour();
  }

  public LocalDate dernier() {
    return cases.isEmpty() ? null : cases.get(cases.size() - 1).jour();
  }
}
