package fr.portailfamille.web.demarche;

import fr.portailfamille.demarche.CarteDemarche;
import fr.portailfamille.demarche.DemarcheQueries;
import fr.portailfamille.demarche.ResumeDemarche;
import fr.portailfamille.demarche.Theme;
import fr.portailfamille.web.commun.Choix;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** « Mes démarches » : what may begin, what is to be finished, what is decided (A24, A41, A44). */
@Named
@RequestScoped
public class DemarchesPage {

  @Inject private DemarcheQueries demarches;
  @Inject private Clock horloge;

  private boolean toutes;
  private Theme theme;
  private List<CarteDemarche> disponibles;
  private List<ResumeDemarche> enCours;
  private List<ResumeDemarche> deposees;
  private List<ResumeDemarche> traitees;

  /** Without {@code toutes}, decisions of the last month only (C34). */
  public void load() {
    enCours = demarches.enCours();
    Set<String> commencees =
        enCours.stream().filter(this::mienne).map(ResumeDemarche::type).collect(Collectors.toSet());
    disponibles =
        demarches.disponibles().stream().filter(c -> !commencees.contains(c.code())).toList();
    deposees = choisies(demarches.deposees());
    traitees =
        choisies(
            demarches.traitees(
                toutes ? Instant.EPOCH : ZonedDateTime.now(horloge).minusMonths(1).toInstant()));
  }

  private List<ResumeDemarche> choisies(List<ResumeDemarche> lignes) {
    return lignes.stream()
        .filter(ligne -> theme == null || theme == demarches.theme(ligne.type()))
        .toList();
  }

  /** To be gone on with by the person signed in, not by the other guardian. */
  public boolean mienne(ResumeDemarche demarche) {
    return demarches.estMienne(demarche);
  }

  public Theme[] getThemes() {
    return Theme.values();
  }

  /** Half of the list of requests; null for both (C35). */
  public String getTheme() {
    return theme == null ? null : theme.name();
  }

  public void setTheme(String saisi) {
    theme = Choix.lire(Theme.class, saisi);
  }

  public boolean isToutes() {
    return toutes;
  }

  public void setToutes(boolean toutes) {
    this.toutes = toutes;
  }

  public List<CarteDemarche> getDisponibles() {
    return disponibles;
  }

  public List<ResumeDemarche> getEnCours() {
    return enCours;
  }

  public List<ResumeDemarche> getDeposees() {
    return deposees;
  }

  public List<ResumeDemarche> getTraitees() {
    return traitees;
  }
}
