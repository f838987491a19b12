package fr.portailfamille.representation;

import fr.portailfamille.commun.Messages;
import fr.portailfamille.commun.Motif;
import fr.portailfamille.commun.SourceDEvenements;
import jakarta.enterprise.context.Dependent;
import java.util.List;

/** When an agent began to act for the household, or to see as it does. */
@Dependent
class EvenementsDesRepresentations implements SourceDEvenements {

  @Override
  public String sql() {
    return """
        select r.debut as le, r.agent_id as auteur, cast(null as bigint) as demarche,
          json_build_array(r.mode, c.prenom || ' ' || c.nom, r.canal) as faits
        from representation r join foyer on foyer.id = r.famille_id
        join compte c on c.id = r.compte_id""";
  }

  @Override
  public String texte(List<String> faits) {
    return faits.get(2) == null
        ? Messages.texte(Motif.of("Journal.lecture", faits.get(1)))
        : Messages.texte(
            Motif.of("Journal.saisie", faits.get(1), Canal.valueOf(faits.get(2)).getLibelle()));
  }
}
