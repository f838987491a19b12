package fr.portailfamille.validite;

import fr.portailfamille.commun.AdresseDuPortail;
import fr.portailfamille.commun.Messages;
import fr.portailfamille.commun.Motif;
import fr.portailfamille.commun.Tableaux;
import fr.portailfamille.document.Sujet;
import fr.portailfamille.notification.Courriers;
import fr.portailfamille.notification.LigneDeCourrier;
import fr.portailfamille.parametre.Parametre;
import fr.portailfamille.parametre.Parametres;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * What the job of the reminders reads and writes; it runs as nobody. A household is sent one mail
 * for all its documents, and a document is named once when it is about to lapse and once when it
 * has: the key of the table says so, whatever runs twice or at the same time. What lapsed long ago
 * is left to the agents, so that a town that begins to use reminders does not write about the past.
 */
@Stateless
@PermitAll
public class RappelsDeDocuments {

  private static final int ARGUMENTS = 2;
  private static final String DUS =
      DocumentsDates.SQL
          + """
          , u as (select cast(?1 as date) as jour, cast(?2 as integer) as delai), d as (
            select a.*, case when a.valable_jusqu_au < u.jour then 'PERIME' else 'BIENTOT' end as seuil
            from a cross join u
            where a.valable_jusqu_au between u.jour - u.delai and u.jour + u.delai and %s
          ), dus as (
            select d.* from d where not exists (
              select 1 from rappel_document r where r.document_id = d.id and r.seuil = d.seuil
                and r.valable_jusqu_au = d.valable_jusqu_au)
          )
          """;
  private static final String FOYERS =
      DUS.formatted("a.famille_id > cast(?3 as bigint)")
          + """
          select distinct x.famille_id from dus x
          join membre m on m.famille_id = x.famille_id and m.titulaire
          join responsable r on r.id = m.responsable_id left join compte c on c.id = r.compte_id
          where coalesce(c.courriel, r.courriel) is not null
          order by x.famille_id limit cast(?4 as integer)
          """;
  private static final String NOTER =
      DUS.formatted("a.famille_id = any (cast(?4 as bigint[]))")
          + """
          , n as (
            insert into rappel_document (document_id, seuil, valable_jusqu_au, rappele_le)
            select distinct x.id, x.seuil, x.valable_jusqu_au, cast(?3 as timestamptz) from dus x
            on conflict do nothing returning document_id
          )
          select x.famille_id, x.chiffre, x.nature, x.intitule, x.enfant_id, x.prenom_enfant, x.numero,
            x.seuil, x.valable_jusqu_au
          from dus x join n on n.document_id = x.id order by x.famille_id, x.valable_jusqu_au, x.id
          """;

  /** To the holder, and to the other addresses this person wants (E22). */
  private static final String DESTINATAIRES =
      """
      select d.compte, d.adresse, cast(null as bigint), j.lignes, cast(?2 as text)
      from %s
      join membre m on m.famille_id = j.destinataire and m.titulaire
      cross join lateral adresses_de_responsable(m.responsable_id) d
      """
          .formatted(LigneDeCourrier.LUES);

  @PersistenceContext private EntityManager em;
  @Inject private Courriers courriers;
  @Inject private Parametres parametres;
  @Inject private Clock horloge;

  /** The next households to remind, by id; none where the town sends no reminder. */
  @SuppressWarnings("unchecked")
  public List<Long> foyers(long apres, int nombre) {
    return delai() == 0
        ? List.of()
        : em.createNativeQuery(FOYERS)
            .setParameter(1, aujourdhui())
            .setParameter(2, delai())
            .setParameter(3, apres)
            .setParameter(4, nombre)
            .getResultList();
  }

  /** One mail each, in the transaction that notes what it names. */
  @SuppressWarnings("unchecked")
  public void rappeler(List<Long> foyers) {
    List<Object[]> documents =
        em.createNativeQuery(NOTER)
            .setParameter(1, aujourdhui())
            .setParameter(2, delai())
            .setParameter(3, horloge.instant().toString())
            .setParameter(4, Tableaux.sql(foyers))
            .getResultList();
    if (!documents.isEmpty()) {
      courriers.ecrireEnNombre(
          "documents_a_renouveler",
          DESTINATAIRES,
          ARGUMENTS,
          enJson(documents),
          AdresseDuPortail.lire());
    }
  }

  /** Two pages of the same document make one line. */
  private static String enJson(List<Object[]> documents) {
    return LigneDeCourrier.enJson(documents.stream().map(RappelsDeDocuments::ligne).distinct());
  }

  private static LigneDeCourrier ligne(Object[] l) {
    var sujet = l[4] == null ? null : new Sujet((Long) l[4], (String) l[5]);
    var titre =
        DocumentDate.titre((Boolean) l[1], (String) l[2], (String) l[3], sujet, (String) l[6]);
    var jour = ((Date) l[8]).toLocalDate();
    return new LigneDeCourrier(
        (Long) l[0], Messages.texte(Motif.of("RappelDeDocument." + l[7], titre, jour)));
  }

  private int delai() {
    return parametres.entier(Parametre.DOCUMENTS_RAPPEL);
  }

  private String aujourdhui() {
    return LocalDate.now(horloge).toString();
  }
}
