package fr.portailfamille.scolarite.passage;

import fr.portailfamille.commun.Messages;
import fr.portailfamille.commun.Motif;
import fr.portailfamille.commun.SourceDEvenements;
import fr.portailfamille.scolarite.Niveau;
import jakarta.enterprise.context.Dependent;
import java.util.List;

/** The passage of a child to the next year. */
@Dependent
class EvenementsDuPassage implements SourceDEvenements {

  @Override
  public String sql() {
    return """
        select p.le, p.compte_id as auteur, cast(null as bigint) as demarche,
          json_build_array(e.prenom, s.niveau, y.libelle) as faits
        from passage_annee p join scolarite s on s.passage_id = p.id
        join rattachement a on a.enfant_id = s.enfant_id
        join foyer on foyer.id = a.famille_id
        join enfant e on e.id = s.enfant_id join annee_scolaire y on y.id = p.annee_id""";
  }

  @Override
  public String texte(List<String> faits) {
    return Messages.texte(
        Motif.of(
            "Journal.passage",
            faits.get(0),
            Niveau.valueOf(faits.get(1)).getLibelle(),
            faits.get(2)));
  }
}
