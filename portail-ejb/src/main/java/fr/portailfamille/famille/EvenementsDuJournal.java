package fr.portailfamille.famille;

import fr.portailfamille.commun.Messages;
import fr.portailfamille.commun.Motif;
import fr.portailfamille.commun.SourceDEvenements;
import jakarta.enterprise.context.Dependent;
import java.util.List;
import java.util.Objects;

/** What agents changed in the file themselves, or in one that is part of it now. */
@Dependent
class EvenementsDuJournal implements SourceDEvenements {

  @Override
  public String sql() {
    return """
        select j.le, j.compte_id as auteur, cast(null as bigint) as demarche,
          json_build_array(j.action, j.detail) as faits
        from foyer join famille f on f.id = foyer.id or f.fusionnee_dans = foyer.id
        join journal j on j.objet = 'famille' and j.objet_id = f.id""";
  }

  @Override
  public String texte(List<String> faits) {
    return Messages.texte(Motif.of("Journal." + faits.get(0), Objects.toString(faits.get(1), "")));
  }
}
