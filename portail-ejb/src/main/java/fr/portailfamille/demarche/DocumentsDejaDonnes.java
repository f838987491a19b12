package fr.portailfamille.demarche;

import fr.portailfamille.document.Document;
import fr.portailfamille.document.LigneDocument;
import fr.portailfamille.parametre.Parametre;
import fr.portailfamille.parametre.Parametres;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the family has given for other démarches, not refused, not too long ago and still valid,
 * that this one asks for too: the same proof, about the same child. What is sealed serves once. One
 * statement, however many there are.
 */
@ApplicationScoped
class DocumentsDejaDonnes {

  private static final String DONNES =
      """
      select p, d.type, d.intitule from Demarche d join d.pieces p
      where (p.compteId = :compte or (p.familleId is not null and p.familleId = :famille))
      and d.id <> :demarche and d.etat in :etats and p.nature in :natures
      and p.detruitLe is null and p.chiffre = false
      and (p.donneLe >= :depuis or (p.donneLe is null and p.deposeLe >= :depuis))
      and (p.valableJusquAu is null or p.valableJusquAu >= :jour)
      order by p.deposeLe desc, p.id desc""";

  private static final long AUCUNE = -1;

  @PersistenceContext private EntityManager em;
  @Inject private Catalogue catalogue;
  @Inject private Parametres parametres;
  @Inject private Clock horloge;

  /** Newest first, each once for a piece. */
  List<DejaDonne> pour(Demarche demarche) {
    var modele = catalogue.modele(demarche.getType());
    Map<String, PieceDemandee> demandees =
        modele.pieces(demarche).stream()
            .filter(modele.type()::reutilise)
            .collect(Collectors.toMap(PieceDemandee::cle, Function.identity()));
    int mois = parametres.entier(Parametre.DOCUMENTS_REUTILISATION);
    if (demandees.isEmpty() || mois == 0) {
      return List.of();
    }
    List<DejaDonne> retenus = new ArrayList<>();
    donnes(demarche, natures(demandees.values()), mois).stream()
        .flatMap(ligne -> lire(ligne, demandees, modele.type().piecesScellees()).stream())
        .filter(donne -> retenus.stream().noneMatch(donne::estLeMemeQue))
        .forEach(retenus::add);
    return retenus;
  }

  private static Optional<DejaDonne> lire(
      Object[] ligne, Map<String, PieceDemandee> demandees, boolean scellees) {
    var document = (Document) ligne[0];
    var titre = Intitules.deLaDemarche((String) ligne[1], (String) ligne[2]);
    return Optional.ofNullable(demandees.get(LigneDocument.of(document).cle()))
        .map(piece -> new DejaDonne(document, titre, piece, piece.enDepot(scellees)));
  }

  private static Set<String> natures(Collection<PieceDemandee> demandees) {
    return demandees.stream().map(PieceDemandee::nature).collect(Collectors.toSet());
  }

  private List<Object[]> donnes(Demarche demarche, Set<String> natures, int mois) {
    var maintenant = ZonedDateTime.now(horloge);
    return em.createQuery(DONNES, Object[].class)
        .setParameter("demarche", demarche.getId())
        .setParameter("compte", demarche.getCompteId())
        .setParameter("famille", demarche.getFamilleId() == null ? AUCUNE : demarche.getFamilleId())
        .setParameter("etats", EtatDemarche.DEPOSEES)
        .setParameter("natures", natures)
        .setParameter("depuis", maintenant.minusMonths(mois).toInstant())
        .setParameter("jour", maintenant.toLocalDate())
        .getResultList();
  }
}
