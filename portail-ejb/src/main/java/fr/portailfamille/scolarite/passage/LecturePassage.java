package fr.portailfamille.scolarite.passage;

import fr.portailfamille.commun.Adresse;
import fr.portailfamille.commun.Introuvable;
import fr.portailfamille.scolarite.AnneeScolaire;
import fr.portailfamille.scolarite.Etablissement;
import fr.portailfamille.scolarite.LectureScolaire;
import fr.portailfamille.scolarite.Niveau;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The groups of a year and their children, in a few statements whatever their number. */
@ApplicationScoped
class LecturePassage {

  private static final String ENFANTS =
      """
      with p as (select cast(?1 as bigint) as precedente_id, cast(?2 as bigint) as annee_id,
        cast(?3 as bigint) as ecole_id, cast(?4 as text) as niveau)
      select s.enfant_id, e.nom || ' ' || e.prenom, e.ne_le, s.etablissement_id, s.niveau,
        n.niveau, coalesce(nt.nom, n.autre_ecole),
        n.id is null and exists (
          select 1 from rattachement r join demarche x on x.famille_id = r.famille_id
            and x.type = 'INSCRIPTION_SCOLAIRE'
            and x.etat in ('DEPOSEE', 'EN_INSTRUCTION', 'A_CORRIGER')
            and cast(x.contenu ->> 'anneeId' as bigint) = p.annee_id
          cross join lateral jsonb_array_elements(x.contenu -> 'enfants') d
          where r.enfant_id = s.enfant_id and cast(d ->> 'enfantId' as bigint) = s.enfant_id
            and d ->> 'choix' in ('SECTEUR', 'AUTRE')),
        f.numero_voie, f.complement, f.voie, f.code_postal, f.commune
      from p join scolarite s on s.annee_id = p.precedente_id and s.etablissement_id is not null
        and (p.ecole_id = 0 or s.etablissement_id = p.ecole_id and s.niveau = p.niveau)
      join enfant e on e.id = s.enfant_id
      join lateral (
        select fa.* from rattachement r join famille fa on fa.id = r.famille_id
        where r.enfant_id = s.enfant_id and fa.etat = 'ACTIVE' order by fa.id limit 1) f on true
      left join scolarite n on n.enfant_id = s.enfant_id and n.annee_id = p.annee_id
      left join etablissement nt on nt.id = n.etablissement_id
      order by e.nom, e.prenom, e.id""";

  @PersistenceContext private EntityManager em;
  @Inject private LectureScolaire ecoles;
  @Inject private Clock horloge;

  /** Each year that is not over, with the one before it; the next one to begin first. */
  List<Annees> annees() {
    var toutes = ecoles.annees();
    var aujourdhui = LocalDate.now(horloge);
    List<Annees> paires = new ArrayList<>();
    for (int rang = 1; rang < toutes.size(); rang++) {
      var precedente = toutes.get(rang - 1);
      var annee = toutes.get(rang);
      if (!annee.periode().fin().isBefore(aujourdhui) && seSuivent(precedente, annee)) {
        paires.add(paire(precedente, annee));
      }
    }
    Collections.reverse(paires);
    return paires;
  }

  private static boolean seSuivent(AnneeScolaire precedente, AnneeScolaire annee) {
    return precedente.periode().debut().getYear() + 1 == annee.periode().debut().getYear();
  }

  private static Annees paire(AnneeScolaire precedente, AnneeScolaire annee) {
    return new Annees(precedente.id(), precedente.libelle(), annee.id(), annee.libelle());
  }

  Annees annees(long annee) {
    return annees().stream()
        .filter(paire -> paire.id() == annee)
        .findFirst()
        .orElseThrow(Introuvable::new);
  }

  Destinations destinations() {
    var ville = ecoles.ecoles();
    return new Destinations(
        ville.toutes().stream()
            .map(e -> new Destinations.EcoleOuverte(e.id(), e.nom(), e.nature()))
            .toList(),
        (adresse, niveau) -> ville.proposee(adresse, niveau).map(Etablissement::id));
  }

  /** Of every group, without where they would go. */
  List<EnfantEnPassage> enfants(Annees annees) {
    return lire(annees, 0, "");
  }

  /** Of every group. */
  List<EnfantEnPassage> enfants(Annees annees, Destinations destinations) {
    return proposer(enfants(annees), destinations);
  }

  /** By name. */
  List<EnfantEnPassage> enfants(Annees annees, Groupe groupe, Destinations destinations) {
    return proposer(lire(annees, groupe.etablissementId(), groupe.niveau().name()), destinations);
  }

  @SuppressWarnings("unchecked")
  private List<EnfantEnPassage> lire(Annees annees, long ecole, String niveau) {
    List<Object[]> lignes =
        em.createNativeQuery(ENFANTS)
            .setParameter(1, annees.precedenteId())
            .setParameter(2, annees.id())
            .setParameter(3, ecole)
            .setParameter(4, niveau)
            .getResultList();
    return lignes.stream().map(LecturePassage::enfant).toList();
  }

  private static List<EnfantEnPassage> proposer(
      List<EnfantEnPassage> enfants, Destinations destinations) {
    return enfants.stream().map(enfant -> proposer(enfant, destinations)).toList();
  }

  private static EnfantEnPassage proposer(EnfantEnPassage enfant, Destinations destinations) {
    return enfant.aDecider()
        ? enfant.vers(destinations.proposee(enfant.groupe(), enfant.adresse()).orElse(null))
        : enfant;
  }

  private static EnfantEnPassage enfant(Object[] l) {
    var deja = l[6] == null ? null : l[6] + ", " + Niveau.valueOf((String) l[5]).getLibelle();
    return new EnfantEnPassage(
        (Long) l[0],
        (String) l[1],
        ((Date) l[2]).toLocalDate(),
        new Groupe((Long) l[3], Niveau.valueOf((String) l[4])),
        new Adresse((String) l[8], (String) l[9], (String) l[10], (String) l[11], (String) l[12]),
        deja,
        (Boolean) l[7],
        null);
  }
}
