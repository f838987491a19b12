package fr.portailfamille.sante;

import fr.portailfamille.demarche.Demarche;
import fr.portailfamille.document.Document;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * The protocol of a plan (PAI) is worth as long as the plan: it is dated as the sheet is accepted,
 * and what the plan it replaces rested on ends, whichever household sent it.
 */
@ApplicationScoped
class DocumentsDuPai {

  static final String PROTOCOLE = "PROTOCOLE_PAI";
  private static final String SANS_FIN =
      """
      with recursive connu as (
        select cast(?1 as bigint) as id
        union all
        select e.absorbe_id from connu c join fusion_enfant e on e.garde_id = c.id
      )
      update document set valable_jusqu_au = null
      where enfant_id in (select id from connu) and nature = cast(?2 as text)
        and valable_jusqu_au is not null""";

  @PersistenceContext private EntityManager em;

  void dater(Demarche demarche, FicheDemandee fiche) {
    var sante = fiche.getSante();
    if (!sante.aUnPai() || fiche.changeLePai()) {
      em.createNativeQuery(SANS_FIN)
          .setParameter(1, fiche.getEnfantId())
          .setParameter(2, PROTOCOLE)
          .executeUpdate();
    }
    if (sante.aUnPai()) {
      demarche.getPieces().stream()
          .filter(document -> estLeSien(document, fiche))
          .forEach(document -> document.valoirJusquAu(sante.getPaiExpireLe()));
    }
  }

  private static boolean estLeSien(Document document, FicheDemandee fiche) {
    return document.getNature().equals(PROTOCOLE)
        && document.sujet() != null
        && fiche.getEnfantId().equals(document.sujet().enfantId());
  }
}
