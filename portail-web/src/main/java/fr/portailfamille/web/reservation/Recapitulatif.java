package fr.portailfamille.web.reservation;

import fr.portailfamille.commun.Messages;
import fr.portailfamille.commun.Montant;
import fr.portailfamille.reservation.Bilan;
import fr.portailfamille.reservation.Demande.Sens;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What became of a demand, as the panel tells it (B53).
 *
 * @param prix of what is booked, estimated
 */
public record Recapitulatif(
    List<Groupe> reserves, List<Groupe> annules, List<Groupe> refuses, Montant prix)
    implements Serializable {

  /** Days of one child and one activity; {@code raison} when they are refused, else empty. */
  public record Groupe(String enfant, String activite, String raison, List<LocalDate> jours)
      implements Serializable {}

  private record Cle(String enfant, String activite, String raison) {}

  /** Nothing was asked for. */
  static Recapitulatif rien() {
    return new Recapitulatif(List.of(), List.of(), List.of(), Montant.ZERO);
  }

  static Recapitulatif of(Bilan bilan, PrixEstimes prix) {
    return new Recapitulatif(
        grouper(deSens(bilan, Sens.AJOUT)),
        grouper(deSens(bilan, Sens.ANNULATION)),
        grouper(bilan.refusees()),
        prix.total(
            deSens(bilan, Sens.AJOUT).stream().map(ligne -> ligne.demande().laCase()).toList()));
  }

  private static List<Bilan.Ligne> deSens(Bilan bilan, Sens sens) {
    return bilan.acceptees().stream().filter(ligne -> ligne.demande().sens() == sens).toList();
  }

  private static List<Groupe> grouper(List<Bilan.Ligne> lignes) {
    Map<Cle, List<LocalDate>> groupes = new LinkedHashMap<>();
    lignes.stream()
        .sorted(Comparator.comparing(ligne -> ligne.demande().jour()))
        .forEach(
            ligne ->
                groupes
                    .computeIfAbsent(cle(ligne), cle -> new ArrayList<>())
                    .add(ligne.demande().jour()));
    return groupes.entrySet().stream()
        .map(
            e ->
                new Groupe(
                    e.getKey().enfant(), e.getKey().activite(), e.getKey().raison(), e.getValue()))
        .toList();
  }

  private static Cle cle(Bilan.Ligne ligne) {
    var raison = ligne.acceptee() ? "" : Messages.texte(ligne.refus());
    return new Cle(ligne.enfant(), ligne.activite(), raison);
  }

  public boolean vide() {
    return reserves.isEmpty() && annules.isEmpty() && refuses.isEmpty();
  }

  /** The key of the sentence that sums it up. */
  public String titre() {
    if (vide()) {
      return "recap.rien";
    }
    if (refuses.isEmpty()) {
      return "recap.enregistre";
    }
    return reserves.isEmpty() && annules.isEmpty() ? "recap.refuse" : "recap.en_partie";
  }
}
