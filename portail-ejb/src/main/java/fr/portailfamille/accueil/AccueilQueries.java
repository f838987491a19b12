package fr.portailfamille.accueil;

import fr.portailfamille.accueil.AccueilFamille.DemarcheEnCours;
import fr.portailfamille.accueil.AccueilFamille.EnfantDuJour;
import fr.portailfamille.accueil.AccueilFamille.FactureAPayer;
import fr.portailfamille.accueil.AccueilFamille.FacturesAPayer;
import fr.portailfamille.accueil.AccueilFamille.Foyer;
import fr.portailfamille.accueil.AccueilFamille.MessageRecent;
import fr.portailfamille.accueil.AccueilFamille.Prevue;
import fr.portailfamille.commun.Montant;
import fr.portailfamille.usager.UsagerCourant;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the home page of the signed-in guardian: five statements, whatever the household. */
@Stateless
@RolesAllowed("FAMILLE")
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class AccueilQueries {

  private static final int JOURS_A_VENIR = 7;
  private static final long AUCUNE_FAMILLE = -1;

  private static final String FOYER =
      """
      select f.id, f.numero, f.nom,
        (select coalesce(sum(e.montant), 0) from ecriture e where e.famille_id = f.id)
      from responsable r
      join membre m on m.responsable_id = r.id
      join famille f on f.id = m.famille_id
      where r.compte_id = ?1
      order by f.id limit 1
      """;
  private static final String ENFANTS =
      """
      select e.id, e.prenom, coalesce(et.nom, s.autre_ecole), s.niveau, r.jour, string_agg(a.libelle, ', ' order by a.ordre)
      from (select cast(?2 as date) as jour) j
      cross join rattachement ra
      join enfant e on e.id = ra.enfant_id
      left join scolarite s on s.enfant_id = e.id and s.annee_id =
        (select id from annee_scolaire where debut <= j.jour order by debut desc limit 1)
      left join etablissement et on et.id = s.etablissement_id
      left join reservation r on r.enfant_id = e.id and r.famille_id = ra.famille_id
        and r.etat = 'RESERVEE' and r.jour between j.jour and ?3
      left join activite a on a.id = r.activite_id
      where ra.famille_id = ?1
      group by e.id, et.nom, s.autre_ecole, s.niveau, r.jour
      order by e.ne_le, e.id, r.jour
      """;
  private static final String FACTURES =
      """
      select f.id, f.numero, f.total - f.regle, f.echeance, g.numcli is not null,
        count(*) over (), sum(f.total - f.regle) over ()
      from facture f join regie g on g.id = f.regie_id
      where f.famille_id = ?1 and f.etat = 'EMISE' and f.total > f.regle
      order by f.echeance, f.id limit 5
      """;
  private static final String DEMARCHES =
      """
      select id, type, intitule, numero, etat, modifiee_le from demarche
      where (compte_id = ?1 or (famille_id = ?2 and numero is not null))
        and etat in ('BROUILLON', 'A_CORRIGER', 'DEPOSEE', 'EN_INSTRUCTION')
        and (etat <> 'BROUILLON' or coalesce(saisie_par, 0) = ?3)
      order by modifiee_le desc limit 10
      """;
  private static final String MESSAGES =
      """
      select id, sujet, cree_le, lu_le from envoi
      where compte_id = ?1 and not confidentiel
      order by cree_le desc, id desc limit 3
      """;

  @PersistenceContext private EntityManager em;
  @Inject private UsagerCourant usager;
  @Inject private Clock horloge;

  public AccueilFamille famille() {
    var compte = usager.compteId();
    var foyer = lignes(FOYER, compte).stream().findFirst().map(AccueilQueries::foyer);
    var famille = foyer.map(Foyer::id).orElse(AUCUNE_FAMILLE);
    return new AccueilFamille(
        foyer,
        foyer.isEmpty() ? List.of() : enfants(famille),
        factures(famille),
        lignes(DEMARCHES, compte, famille, saisieur()).stream()
            .map(AccueilQueries::demarche)
            .toList(),
        lignes(MESSAGES, compte).stream().map(AccueilQueries::message).toList());
  }

  /** What the household owes now; nothing as long as there is no household (D13). */
  public FacturesAPayer facturesAPayer() {
    return lignes(FOYER, usager.compteId()).stream()
        .findFirst()
        .map(AccueilQueries::foyer)
        .map(foyer -> factures(foyer.id()))
        .orElseGet(() -> new FacturesAPayer(List.of(), 0, Montant.ZERO));
  }

  /** The drafts of agents are theirs, and those of the family its own. */
  private long saisieur() {
    return usager.representation().isPresent() ? usager.acteurId() : 0;
  }

  private static Foyer foyer(Ligne ligne) {
    return new Foyer(ligne.entier(0), ligne.texte(1), ligne.texte(2), ligne.montant(3));
  }

  private List<EnfantDuJour> enfants(long famille) {
    var aujourdHui = LocalDate.now(horloge);
    Map<Long, EnfantDuJour> enfants = new LinkedHashMap<>();
    for (var ligne :
        lignes(
            ENFANTS,
            famille,
            Date.valueOf(aujourdHui),
            Date.valueOf(aujourdHui.plusDays(JOURS_A_VENIR - 1)))) {
      var enfant =
          enfants.computeIfAbsent(
              ligne.entier(0),
              id ->
                  new EnfantDuJour(
                      id, ligne.texte(1), ligne.texte(2), ligne.texte(3), new ArrayList<>()));
      if (ligne.texte(5) != null) {
        enfant.reservations().add(new Prevue(ligne.jour(4), ligne.texte(5)));
      }
    }
    return List.copyOf(enfants.values());
  }

  private FacturesAPayer factures(long famille) {
    var lignes = lignes(FACTURES, famille);
    return new FacturesAPayer(
        lignes.stream()
            .map(
                l -> new FactureAPayer(l.entier(0), l.texte(1), l.montant(2), l.jour(3), l.vrai(4)))
            .toList(),
        lignes.stream().findFirst().map(l -> l.entier(5)).orElse(0L),
        lignes.stream().findFirst().map(l -> l.montant(6)).orElse(Montant.ZERO));
  }

  private static DemarcheEnCours demarche(Ligne l) {
    return new DemarcheEnCours(
        l.entier(0), l.texte(1), l.texte(2), l.texte(3), l.texte(4), l.instant(5));
  }

  private static MessageRecent message(Ligne l) {
    return new MessageRecent(l.entier(0), l.texte(1), l.instant(2), l.instant(3));
  }

  private List<Ligne> lignes(String sql, Object... arguments) {
    return Ligne.lire(em, sql, arguments);
  }
}
