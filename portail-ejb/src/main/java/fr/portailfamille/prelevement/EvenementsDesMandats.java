package fr.portailfamille.prelevement;

import fr.portailfamille.commun.Messages;
import fr.portailfamille.commun.Motif;
import fr.portailfamille.commun.SourceDEvenements;
import jakarta.enterprise.context.Dependent;
import java.util.List;

/** Each time an agent has read the bank account of the household. */
@Dependent
class EvenementsDesMandats implements SourceDEvenements {

  @Override
  public String sql() {
    return """
        select m.le, m.compte_id as auteur, m.demarche_id as demarche,
          json_build_array(m.nature) as faits
        from consultation_mandat m join demarche d on d.id = m.demarche_id
        join foyer on foyer.id = d.famille_id""";
  }

  @Override
  public String texte(List<String> faits) {
    return Messages.texte(Motif.of("Journal.mandat." + faits.get(0)));
  }
}
