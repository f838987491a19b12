package fr.portailfamille.facturation.campagne;

import fr.portailfamille.facturation.Avances;
import fr.portailfamille.notification.Courriers;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * Issues the drafts of a campaign: numbers, ledger, mails and the end of the campaign, all in one
 * transaction and a handful of statements. Either all of it happened or none, so a crash leaves
 * neither a gap in the numbers nor a second mail.
 */
@Stateless
@PermitAll
public class EmissionFactures {

  private static final String COMPTEUR =
      """
      insert into compteur_facture (regie_id, exercice) values (?1, ?2)
      on conflict (regie_id, exercice) do update set dernier = compteur_facture.dernier
      returning dernier
      """;
  private static final String NUMEROTER =
      """
      with p as not materialized (
        select cast(?1 as bigint) as campagne_id, cast(?2 as bigint) as regie_id,
          cast(?3 as integer) as exercice, cast(?4 as integer) as dernier,
          cast(?5 as timestamptz) as maintenant, cast(?6 as date) as echeance
      ), n as (
        select x.id, p.dernier + row_number() over (order by d.numero) as rang,
          coalesce((select sum(e.montant) from ecriture e
                    where e.famille_id = x.famille_id and e.regie_id = p.regie_id), 0) as solde
        from p join facture x on x.campagne_id = p.campagne_id and x.etat = 'BROUILLON'
        join famille d on d.id = x.famille_id
      )
      update facture f
      set etat = 'EMISE', emise_le = p.maintenant, exercice = p.exercice, rang = n.rang,
        numero = g.code || '-' || p.exercice || '-' || lpad(cast(n.rang as text), 6, '0'),
        solde_anterieur = n.solde, echeance = p.echeance
      from n cross join p join regie g on g.id = p.regie_id
      where f.id = n.id
      """;
  private static final String COMPTER =
      "update compteur_facture set dernier = dernier + ?1 where regie_id = ?2 and exercice = ?3";
  private static final String ECRITURES =
      """
      insert into ecriture (famille_id, regie_id, le, nature, montant, facture_id)
      select famille_id, regie_id, emise_le, 'FACTURE', total, id
      from facture where campagne_id = ?1 and emise_le = cast(?2 as timestamptz)
      """;

  /** Number, month, total and pay-by date. */
  private static final int ARGUMENTS = 4;

  private static final DateTimeFormatter MOIS =
      DateTimeFormatter.ofPattern("MMMM yyyy", Locale.FRANCE);

  /** Columns as {@link Courriers#ecrireEnNombre} wants them; one row per address (E22). */
  private static final String DESTINATAIRES =
      """
      select d.compte, d.adresse, cast(null as bigint), f.numero, cast(?1 as text),
        translate(to_char(f.total, 'FM99999990.00'), '.', ','), to_char(f.echeance, 'DD/MM/YYYY')
      from facture f
      join membre m on m.famille_id = f.famille_id and m.titulaire
      cross join lateral adresses_de_responsable(m.responsable_id) d
      where f.campagne_id = ?2 and f.emise_le = cast(?3 as timestamptz)
      """;

  @PersistenceContext private EntityManager em;
  @Inject private Clock horloge;
  @Inject private Courriers courriers;
  @Inject private Avances avances;

  /** Does nothing on a campaign that is already over. */
  public void emettre(long campagneId) {
    var campagne = em.find(Campagne.class, campagneId, LockModeType.PESSIMISTIC_WRITE);
    if (campagne.etat() == EtatCampagne.TERMINEE) {
      return;
    }
    avances.verrouillerLesFoyersDe(campagneId);
    // the precision of the database, since it is searched for
    var maintenant = horloge.instant().truncatedTo(ChronoUnit.MICROS);
    numeroter(campagne, LocalDate.ofInstant(maintenant, horloge.getZone()).getYear(), maintenant);
    requete(ECRITURES, campagneId, maintenant.toString()).executeUpdate();
    avances.imputer(campagne.regieId(), campagneId, maintenant);
    courriers.ecrireEnNombre(
        "facture",
        DESTINATAIRES,
        ARGUMENTS,
        MOIS.format(campagne.mois()),
        campagneId,
        maintenant.toString());
    campagne.terminer(maintenant);
  }

  private void numeroter(Campagne campagne, int exercice, Instant maintenant) {
    var regie = campagne.regieId();
    var dernier = requete(COMPTEUR, regie, exercice).getSingleResult();
    var nombre =
        requete(
                NUMEROTER,
                campagne.id(),
                regie,
                exercice,
                dernier,
                maintenant.toString(),
                campagne.echeance().toString())
            .executeUpdate();
    requete(COMPTER, nombre, regie, exercice).executeUpdate();
  }

  private Query requete(String sql, Object... parametres) {
    var requete = em.createNativeQuery(sql);
    for (int i = 0; i < parametres.length; i++) {
      requete.setParameter(i + 1, parametres[i]);
    }
    return requete;
  }
}
