package fr.portailfamille.demarche;

import fr.portailfamille.commun.Messages;
import fr.portailfamille.commun.Motif;
import fr.portailfamille.commun.SourceDEvenements;
import jakarta.enterprise.context.Dependent;
import java.util.List;

/** Each step of the démarches of a household, without the reasons written to it. */
@Dependent
class EvenementsDesDemarches implements SourceDEvenements {

  @Override
  public String sql() {
    return """
        select t.le, coalesce(r.agent_id, t.compte_id) as auteur, d.id as demarche,
          json_build_array(d.type, d.intitule, d.numero, t.a, t.service) as faits
        from traitement t join demarche d on d.id = t.demarche_id and d.numero is not null
        join foyer on foyer.id = d.famille_id
        left join representation r on r.id = t.representation_id""";
  }

  @Override
  public String texte(List<String> faits) {
    var titre = Intitules.deLaDemarche(faits.get(0), faits.get(1));
    var service = faits.get(4);
    return service == null
        ? Messages.texte(
            Motif.of(
                "Journal.demarche",
                titre,
                faits.get(2),
                EtatDemarche.valueOf(faits.get(3)).getLibelle()))
        : Messages.texte(Motif.of("Journal.visa", titre, faits.get(2), service));
  }
}
