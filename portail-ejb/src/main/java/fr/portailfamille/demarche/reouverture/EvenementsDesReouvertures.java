package fr.portailfamille.demarche.reouverture;

import fr.portailfamille.commun.Messages;
import fr.portailfamille.commun.Motif;
import fr.portailfamille.commun.SourceDEvenements;
import fr.portailfamille.demarche.Intitules;
import jakarta.enterprise.context.Dependent;
import java.time.LocalDate;
import java.util.List;

/** What an agent reopened for the household, why and until when, and what ended it. */
@Dependent
class EvenementsDesReouvertures implements SourceDEvenements {

  private static final String ROUVERTE = "ROUVERTE";

  @Override
  public String sql() {
    return """
        select e.le, e.auteur, cast(null as bigint) as demarche,
          json_build_array(e.fait, r.type, r.intitule, r.jusqu_au,
            case when not r.confidentielle then r.motif end) as faits
        from reouverture r join foyer on foyer.id = r.famille_id
        cross join lateral (values (r.ouverte_le, r.agent_id, 'ROUVERTE'),
          (r.finie_le, r.finie_par, r.fin)) e(le, auteur, fait)
        where e.le is not null""";
  }

  @Override
  public String texte(List<String> faits) {
    var titre = Intitules.deLaDemarche(faits.get(1), faits.get(2));
    if (!faits.get(0).equals(ROUVERTE)) {
      return Messages.texte(Motif.of("Journal.reouverture." + faits.get(0), titre));
    }
    var jusquAu = LocalDate.parse(faits.get(3));
    return faits.get(4) == null
        ? Messages.texte(Motif.of("Journal.reouverture.confidentielle", titre, jusquAu))
        : Messages.texte(Motif.of("Journal.reouverture", titre, jusquAu, faits.get(4)));
  }
}
