package fr.portailfamille.web.reservation;

import fr.portailfamille.reservation.AbsenceQueries;
import fr.portailfamille.web.commun.Dates;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/** agent/activites/absences.xhtml?jour=: the absences families told for a day. */
@Named
@RequestScoped
public class AbsencesPage {

  @Inject private AbsenceQueries lectures;
  @Inject private Dates dates;

  private LocalDate jour;
  private List<AbsenceQueries.AbsenceDuJour> lignes = List.of();

  public void load() {
    if (jour == null) {
      jour = dates.aujourdhui();
    }
    lignes = lectures.duJour(jour);
  }

  public LocalDate getJour() {
    return jour;
  }

  public void setJour(LocalDate jour) {
    this.jour = jour;
  }

  public List<AbsenceQueries.AbsenceDuJour> getLignes() {
    return lignes;
  }
}
