package fr.portailfamille.demarche.relance;

import fr.portailfamille.commun.AdresseDuPortail;
import fr.portailfamille.commun.Messages;
import fr.portailfamille.commun.Motif;
import fr.portailfamille.commun.Tableaux;
import fr.portailfamille.demarche.Intitules;
import fr.portailfamille.demarche.TypesFermes;
import fr.portailfamille.notification.Courriers;
import fr.portailfamille.notification.LigneDeCourrier;
import fr.portailfamille.parametre.Parametre;
import fr.portailfamille.parametre.Parametres;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;

/**
 * What the job of the reminders reads and writes; it runs as nobody. A person is sent one mail for
 * all they left aside, and a démarche is named once each time it is left: the key of the table says
 * so, whatever runs twice or at the same time. What was left long ago is not written about, so that
 * a town that begins to use reminders does not stir the past. Drafts an agent types (C32) are the
 * agent's; those which may not be filed today would only annoy.
 */
@Stateless
@PermitAll
public class RelancesDeDemarches {

  private static final int ARGUMENTS = 2;

  /** Days beyond the delay: what was left before is left alone. */
  private static final int FENETRE = 30;

  private static final String DUES =
      """
      with u as (
        select cast(?1 as timestamptz) as depuis, cast(?2 as timestamptz) as avant,
          cast(?3 as text[]) as fermes
      ), d as (
        select d.id, d.compte_id, d.type, d.intitule, d.etat, d.modifiee_le
        from demarche d cross join u
        join compte c on c.id = d.compte_id and c.etat = 'ACTIF'
        where (d.etat = 'A_CORRIGER'
            or d.etat = 'BROUILLON' and d.saisie_par is null and d.type <> all (u.fermes))
          and d.modifiee_le between u.depuis and u.avant and %s
          and not exists (select 1 from relance_demarche r
            where r.demarche_id = d.id and r.laissee_le = d.modifiee_le)
      )
      """;
  private static final String COMPTES =
      DUES.formatted("d.compte_id > cast(?4 as bigint)")
          + "select distinct d.compte_id from d order by d.compte_id limit cast(?5 as integer)";
  private static final String NOTER =
      DUES.formatted("d.compte_id = any (cast(?4 as bigint[]))")
          + """
          , n as (
            insert into relance_demarche (demarche_id, laissee_le, relancee_le)
            select d.id, d.modifiee_le, cast(?5 as timestamptz) from d
            on conflict do nothing returning demarche_id
          )
          select d.compte_id, d.type, d.intitule, d.etat,
            cast(d.modifiee_le at time zone cast(?6 as text) as date)
          from d join n on n.demarche_id = d.id order by d.compte_id, d.modifiee_le, d.id""";
  private static final String DESTINATAIRES =
      """
      select c.id, c.courriel, cast(null as bigint), j.lignes, cast(?2 as text)
      from %s
      join compte c on c.id = j.destinataire where c.courriel is not null
      """
          .formatted(LigneDeCourrier.LUES);

  @PersistenceContext private EntityManager em;
  @Inject private TypesFermes fermes;
  @Inject private Courriers courriers;
  @Inject private Parametres parametres;
  @Inject private Clock horloge;

  /** The next accounts to remind, by id; none where the town sends no reminder. */
  @SuppressWarnings("unchecked")
  public List<Long> comptes(long apres, int nombre) {
    return delai() == 0
        ? List.of()
        : dues(COMPTES).setParameter(4, apres).setParameter(5, nombre).getResultList();
  }

  /** One mail each, in the transaction that notes what it names. */
  @SuppressWarnings("unchecked")
  public void relancer(List<Long> comptes) {
    List<Object[]> laissees =
        dues(NOTER)
            .setParameter(4, Tableaux.sql(comptes))
            .setParameter(5, horloge.instant().toString())
            .setParameter(6, horloge.getZone().getId())
            .getResultList();
    if (!laissees.isEmpty()) {
      courriers.ecrireEnNombre(
          "demarches_a_terminer",
          DESTINATAIRES,
          ARGUMENTS,
          enJson(laissees),
          AdresseDuPortail.lire());
    }
  }

  private Query dues(String requete) {
    var avant = ZonedDateTime.now(horloge).minusDays(delai());
    return em.createNativeQuery(requete)
        .setParameter(1, avant.minusDays(FENETRE).toInstant().toString())
        .setParameter(2, avant.toInstant().toString())
        .setParameter(3, Tableaux.sql(fermes.codes()));
  }

  /** Two démarches of the same title left the same day are two to finish: each has its line. */
  private static String enJson(List<Object[]> laissees) {
    return LigneDeCourrier.enJson(laissees.stream().map(RelancesDeDemarches::ligne));
  }

  private static LigneDeCourrier ligne(Object[] l) {
    var titre = Intitules.deLaDemarche((String) l[1], (String) l[2]);
    var jour = ((Date) l[4]).toLocalDate();
    return new LigneDeCourrier(
        (Long) l[0], Messages.texte(Motif.of("RelanceDeDemarche." + l[3], titre, jour)));
  }

  private int delai() {
    return parametres.entier(Parametre.DEMARCHE_RELANCE);
  }
}
