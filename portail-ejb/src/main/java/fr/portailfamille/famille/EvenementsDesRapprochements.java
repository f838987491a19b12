package fr.portailfamille.famille;

import fr.portailfamille.commun.Messages;
import fr.portailfamille.commun.Motif;
import fr.portailfamille.commun.SourceDEvenements;
import jakarta.enterprise.context.Dependent;
import java.util.List;

/** Accounts an agent has linked to the household. */
@Dependent
class EvenementsDesRapprochements implements SourceDEvenements {

  @Override
  public String sql() {
    return """
        select p.decide_le as le, p.decide_par as auteur, cast(null as bigint) as demarche,
          json_build_array(c.prenom || ' ' || c.nom) as faits
        from rapprochement p join membre m on m.responsable_id = p.responsable_id
        join foyer on foyer.id = m.famille_id
        join compte c on c.id = p.compte_id""";
  }

  @Override
  public String texte(List<String> faits) {
    return Messages.texte(Motif.of("Journal.rapprochement", faits.get(0)));
  }
}
