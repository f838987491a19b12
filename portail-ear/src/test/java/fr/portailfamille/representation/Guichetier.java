package fr.portailfamille.representation;

import fr.portailfamille.environment.EnTantQue;
import fr.portailfamille.exemples.Base;
import fr.portailfamille.exemples.FamilleInstallee;
import fr.portailfamille.usager.Appelant;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;

/** Begins to act for a household, as its agents do, inside the server. */
@Dependent
public class Guichetier {

  @Inject private RepresentationService representations;

  public Ouverte saisir(EnTantQue agent, Base base, FamilleInstallee famille, LocalDate recueLe)
      throws SQLException {
    long responsable = responsable(base, famille);
    var demande = new Demande(ModeRepresentation.SAISIE, Canal.COURRIER, recueLe, "Lettre");
    return agent.obtenir(() -> representations.commencer(famille.id(), responsable, demande));
  }

  public Ouverte voir(EnTantQue agent, Base base, FamilleInstallee famille) throws SQLException {
    long responsable = responsable(base, famille);
    var demande = new Demande(ModeRepresentation.LECTURE, null, null, "La famille appelle");
    return agent.obtenir(() -> representations.commencer(famille.id(), responsable, demande));
  }

  /** Who the pages of families take the agent for. */
  public static EnTantQue famille(Ouverte ouverte, String... habilitations) {
    return EnTantQue.represente(appelant(ouverte), habilitations);
  }

  public static Appelant appelant(Ouverte ouverte) {
    return Appelant.pour(ouverte.compteId(), ouverte.agentId(), ouverte.id());
  }

  public static long responsable(Base base, FamilleInstallee famille) throws SQLException {
    return base.chercher(
            "select responsable_id from membre where famille_id = ? and titulaire", famille.id())
        .orElseThrow();
  }
}
