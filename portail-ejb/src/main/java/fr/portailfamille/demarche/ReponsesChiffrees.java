package fr.portailfamille.demarche;

import fr.portailfamille.chiffrement.ColonneChiffree;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/** Where the answers of confidential types are. */
@ApplicationScoped
class ReponsesChiffrees {

  @Produces
  static ColonneChiffree reponses() {
    return new ColonneChiffree(
        "demarche",
        """
        select id, contenu ->> 'chiffre' from demarche
        where not starts_with(contenu ->> 'chiffre', ?1) order by id limit ?2 for update""",
        """
        with p as (select cast(?1 as bigint) as id, cast(?2 as text) as scelle)
        update demarche d set contenu = jsonb_build_object('chiffre', p.scelle)
        from p where d.id = p.id""",
        100);
  }
}
