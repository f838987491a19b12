package fr.portailfamille.renouvellement;

import fr.portailfamille.commun.Messages;
import fr.portailfamille.commun.Motif;
import fr.portailfamille.commun.SourceDEvenements;
import jakarta.enterprise.context.Dependent;
import java.util.List;

/** The yearly validation of the whole file. */
@Dependent
class EvenementsDuRenouvellement implements SourceDEvenements {

  @Override
  public String sql() {
    return """
        select v.le, v.compte_id as auteur, cast(null as bigint) as demarche,
          json_build_array(y.libelle) as faits
        from dossier_valide v join foyer on foyer.id = v.famille_id
        join campagne_renouvellement c on c.id = v.campagne_id
        join annee_scolaire y on y.id = c.annee_id""";
  }

  @Override
  public String texte(List<String> faits) {
    return Messages.texte(Motif.of("Journal.renouvellement", faits.get(0)));
  }
}
