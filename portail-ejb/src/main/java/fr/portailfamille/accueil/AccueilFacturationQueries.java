package fr.portailfamille.accueil;

import fr.portailfamille.commun.Montant;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;

/** What waits for those who bill: three statements. The first of each kind, and how many in all. */
@Stateless
@RolesAllowed({"FACTURATION", "ADMINISTRATEUR"})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class AccueilFacturationQueries {

  private static final String DISCORDANTS =
      """
      select count(*) over (), p.refdet, f.id, f.numero, f.nom, p.termine_le, p.montant, d.montant,
        case when d.refdet <> p.refdet or d.numcli <> p.numcli then d.refdet || ', ' || d.numcli end
      from paiement p
      join famille f on f.id = p.famille_id
      left join paiement_discordant d on d.paiement_id = p.id
      where p.etat = 'ANOMALIE'
      order by p.termine_le desc, p.id desc limit 5
      """;
  private static final String MOIS =
      """
      select count(*) over (), g.id, g.nom, cast(m.mois as date)
      from regie g
      cross join generate_series(
        date_trunc('month', cast(?1 as timestamp)) - interval '12 months',
        date_trunc('month', cast(?1 as timestamp)) - interval '1 month', interval '1 month') m(mois)
      where not exists (
          select 1 from campagne c where c.regie_id = g.id and c.mois = cast(m.mois as date))
        and exists (
          select 1 from activite a join reservation r on r.activite_id = a.id
          where a.regie_id = g.id and r.etat = 'RESERVEE' and r.jour >= cast(m.mois as date)
            and r.jour < cast(m.mois + interval '1 month' as date))
      order by m.mois, g.nom limit 5
      """;
  private static final String CAMPAGNES =
      """
      select count(*) over (), c.id, g.nom, c.mois, c.etat, r.rejets
      from campagne c
      join regie g on g.id = c.regie_id
      cross join lateral (
        select count(distinct x.famille_id) as rejets from rejet_traitement x where x.campagne_id = c.id
      ) r
      where c.etat in ('PREPAREE', 'INTERROMPUE') or (c.etat = 'TERMINEE' and r.rejets > 0)
      order by c.mois desc, c.lancee_le desc limit 5
      """;

  @PersistenceContext private EntityManager em;
  @Inject private Clock horloge;

  public AFaire aFaire() {
    return new AFaire(
        debut(Ligne.lire(em, DISCORDANTS), AccueilFacturationQueries::discordant),
        debut(
            Ligne.lire(em, MOIS, LocalDate.now(horloge).toString()),
            l -> new MoisAFacturer(l.entier(1), l.texte(2), l.jour(3))),
        debut(
            Ligne.lire(em, CAMPAGNES),
            l ->
                new CampagneAReprendre(
                    l.entier(1), l.texte(2), l.jour(3), l.texte(4), l.entier(5))));
  }

  private static PaiementDiscordant discordant(Ligne l) {
    return new PaiementDiscordant(
        l.texte(1),
        l.entier(2),
        l.texte(3) + " " + l.texte(4),
        l.instant(5),
        l.montant(6),
        l.montant(7),
        l.texte(8));
  }

  private static <T> Debut<T> debut(List<Ligne> lignes, Function<Ligne, T> lire) {
    return new Debut<>(
        lignes.isEmpty() ? 0 : lignes.get(0).entier(0), lignes.stream().map(lire).toList());
  }

  /** The first ones, and how many there are. */
  public record Debut<T>(long nombre, List<T> premiers) {

    public boolean vide() {
      return premiers.isEmpty();
    }

    public long autres() {
      return nombre - premiers.size();
    }
  }

  public record AFaire(
      Debut<PaiementDiscordant> paiements,
      Debut<MoisAFacturer> mois,
      Debut<CampagneAReprendre> campagnes) {}

  /**
   * PayFiP told something else than what was asked: nothing was credited.
   *
   * @param repondu null when the answer was not kept
   * @param autreReference what PayFiP told, with the identifier of the régie; null when they are
   *     ours
   */
  public record PaiementDiscordant(
      String refdet,
      long familleId,
      String famille,
      Instant le,
      Montant demande,
      Montant repondu,
      String autreReference) {}

  /** A month that is over, with bookings and no billing; {@code mois} is its first day. */
  public record MoisAFacturer(long regieId, String regie, LocalDate mois) {

    /** As the page of billings reads it. */
    public String code() {
      return YearMonth.from(mois).toString();
    }
  }

  /** Prepared, interrupted, or over with rejects; {@code etat} as in {@code EtatCampagne}. */
  public record CampagneAReprendre(
      long id, String regie, LocalDate mois, String etat, long rejets) {

    public boolean terminee() {
      return etat.equals("TERMINEE");
    }
  }
}
