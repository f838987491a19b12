package fr.portailfamille.scolarite.derogation;

import fr.portailfamille.commun.JourEcrit;
import fr.portailfamille.commun.Messages;
import fr.portailfamille.commun.Motif;
import fr.portailfamille.commun.SourceDEvenements;
import jakarta.enterprise.context.Dependent;
import java.time.LocalDate;
import java.util.List;

/** A child of the household put to a sitting of the commission; not what it said. */
@Dependent
class EvenementsDesDerogations implements SourceDEvenements {

  @Override
  public String sql() {
    return """
        select x.inscrit_le as le, x.inscrit_par as auteur, x.demarche_id as demarche,
          json_build_array(e.prenom, s.jour) as faits
        from examen_derogation x join demarche d on d.id = x.demarche_id
        join foyer on foyer.id = d.famille_id
        join seance_derogation s on s.id = x.seance_id join enfant e on e.id = x.enfant_id""";
  }

  @Override
  public String texte(List<String> faits) {
    return Messages.texte(
        Motif.of("Journal.derogation", faits.get(0), JourEcrit.of(LocalDate.parse(faits.get(1)))));
  }
}
