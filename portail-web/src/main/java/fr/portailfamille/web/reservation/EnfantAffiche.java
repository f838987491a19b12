package fr.portailfamille.web.reservation;

import fr.portailfamille.commun.Montant;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A child and the activities shown. */
public record EnfantAffiche(long id, String prenom, List<Rang> rangs) implements Serializable {

  /** Days closed for the same reason. */
  public record Raison(String texte, List<LocalDate> jours) implements Serializable {

    private static final int LONGUE = 6;

    /** Too many days to name each of them. */
    public boolean longue() {
      return jours.size() > LONGUE;
    }

    public LocalDate premier() {
      return jours.get(0);
    }

    public LocalDate dernier() {
      return jours.get(jours.size() - 1);
    }

    static List<Raison> liste(Map<String, List<LocalDate>> parTexte) {
      return parTexte.entrySet().stream().map(e -> new Raison(e.getKey(), e.getValue())).toList();
    }
  }

  /** Until when, in words. */
  public record Delais(String reserver, String annuler) implements Serializable {

    public boolean identiques() {
      return reserver.equals(annuler);
    }
  }

  /**
   * An activity and its days.
   *
   * @param prix of one day, estimated; null without tariff
   * @param delais until when one may book and cancel, in words
   */
  public record Rang(
      long activiteId, String activite, Montant prix, Delais delais, List<JourAffiche> jours)
      implements Serializable {

    private static final int VENDREDI = 5;
    private static final int PEU = 2;

    /** Some day can be booked, or is. */
    public boolean ouvert() {
      return jours.stream().anyMatch(JourAffiche::ouvert);
    }

    /** Week-ends are shown only when something happens there. */
    public List<JourAffiche> visibles() {
      return avecSamedi()
          ? jours
          : jours.stream().filter(jour -> jour.colonne() <= VENDREDI).toList();
    }

    private boolean avecSamedi() {
      return jours.stream().anyMatch(j -> j.colonne() > VENDREDI && j.ouvert());
    }

    /** Weekdays on which something happens, Monday is 1. */
    private Set<Integer> colonnes() {
      return jours.stream()
          .filter(JourAffiche::ouvert)
          .map(JourAffiche::colonne)
          .collect(Collectors.toSet());
    }

    /** Nothing happens on this weekday: a phone may leave it out. */
    public boolean muet(JourAffiche jour) {
      return !colonnes().contains(jour.colonne());
    }

    /** How the days are laid out: whole weeks, working days, or the one or two days that count. */
    public String disposition() {
      if (avecSamedi()) {
        return "jours-7";
      }
      return colonnes().size() <= PEU ? "jours-peu" : "jours-5";
    }

    /** Why the days shown are closed, each reason once. */
    public List<Raison> raisons() {
      Map<String, List<LocalDate>> parTexte = new LinkedHashMap<>();
      for (var jour : visibles()) {
        if (!jour.raison().isEmpty()) {
          parTexte.computeIfAbsent(jour.raison(), texte -> new ArrayList<>()).add(jour.jour());
        }
      }
      return Raison.liste(parTexte);
    }
  }

  Stream<JourAffiche> jours() {
    return rangs.stream().flatMap(rang -> rang.jours().stream());
  }

  public List<Rang> ouverts() {
    return rangs.stream().filter(Rang::ouvert).toList();
  }

  /** Activities without any day to show. */
  public List<Rang> fermes() {
    return rangs.stream().filter(rang -> !rang.ouvert()).toList();
  }
}
