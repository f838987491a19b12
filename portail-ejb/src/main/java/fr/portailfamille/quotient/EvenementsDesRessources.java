package fr.portailfamille.quotient;

import fr.portailfamille.commun.Messages;
import fr.portailfamille.commun.Motif;
import fr.portailfamille.commun.SourceDEvenements;
import jakarta.enterprise.context.Dependent;
import java.util.List;

/** Each time an agent has read the income of the household. */
@Dependent
class EvenementsDesRessources implements SourceDEvenements {

  @Override
  public String sql() {
    return """
        select q.le, q.compte_id as auteur, q.demarche_id as demarche, json_build_array() as faits
        from consultation_quotient q join foyer on foyer.id = q.famille_id""";
  }

  @Override
  public String texte(List<String> faits) {
    return Messages.texte(Motif.of("Journal.ressources"));
  }
}
