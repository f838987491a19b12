package fr.portailfamille.document;

import fr.portailfamille.chiffrement.ColonneChiffree;
import fr.portailfamille.chiffrement.Emplacement;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/** Where the bytes of confidential documents are. */
@ApplicationScoped
class DocumentsChiffres {

  private static final String TABLE = "document_contenu";

  @Produces
  static ColonneChiffree contenus() {
    return new ColonneChiffree(
        TABLE,
        """
        select c.document_id, c.contenu from document_contenu c
        join document d on d.id = c.document_id and d.chiffre
        where position(convert_to(?1, 'UTF8') in c.contenu) <> 1
        order by c.document_id limit ?2 for update of c""",
        """
        with p as (select cast(?1 as bigint) as id, cast(?2 as bytea) as scelle)
        update document_contenu c set contenu = p.scelle from p where c.document_id = p.id""",
        10);
  }

  static Emplacement lieu(long document) {
    return new Emplacement(TABLE, document);
  }
}
