package fr.portailfamille.sante;

import fr.portailfamille.commun.Messages;
import fr.portailfamille.commun.Motif;
import fr.portailfamille.commun.SourceDEvenements;
import jakarta.enterprise.context.Dependent;
import java.util.List;

/** Each time an agent has read the health of a child; nothing of it is told. */
@Dependent
class EvenementsDeSante implements SourceDEvenements {

  @Override
  public String sql() {
    return """
        select s.le, s.compte_id as auteur, s.demarche_id as demarche,
          json_build_array(e.prenom) as faits
        from consultation_sante s join rattachement a on a.enfant_id = s.enfant_id
        join foyer on foyer.id = a.famille_id
        join enfant e on e.id = s.enfant_id
        left join demarche d on d.id = s.demarche_id
        where d.id is null or d.famille_id = foyer.id""";
  }

  @Override
  public String texte(List<String> faits) {
    return Messages.texte(Motif.of("Journal.sante", faits.get(0)));
  }
}
