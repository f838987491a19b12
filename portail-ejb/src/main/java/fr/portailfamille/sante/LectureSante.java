package fr.portailfamille.sante;

import fr.portailfamille.demarche.Bloc;
import fr.portailfamille.document.Document;
import fr.portailfamille.document.LigneDocument;
import fr.portailfamille.famille.Enfant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Puts together the sheet of a child and who has read it. */
@ApplicationScoped
class LectureSante {

  private static final int DERNIERES = 50;
  private static final String CONSULTATIONS =
      """
      select new fr.portailfamille.sante.Consultation(c.le, a.prenom, a.nom, d.numero)
      from ConsultationSante c join Compte a on a.id = c.compteId
      left join Demarche d on d.id = c.demarcheId
      where c.enfantId = :enfant order by c.le desc, c.id desc""";

  private static final String DOCUMENTS =
      """
      select p from Demarche d join d.pieces p
      where d.id = :demarche and p.enfantId = :enfant order by p.id""";

  @PersistenceContext private EntityManager em;
  @Inject private FichesSante fiches;
  @Inject private Clock horloge;
  @Inject @Any private Instance<ComplementDeSante> complements;

  FicheLue lire(Enfant enfant) {
    var fiche = fiches.find(enfant.id());
    return new FicheLue(
        enfant.id(),
        enfant.prenom(),
        enfant.nom(),
        enfant.neLe(),
        fiche.map(FicheSante::accepteeLe).orElse(null),
        fiche.map(FicheSante::demarcheId).orElse(null),
        fiche.map(connue -> blocs(enfant, connue)).orElse(List.of()),
        fiche.map(connue -> documents(enfant.id(), connue.demarcheId())).orElse(List.of()),
        complements.stream().flatMap(autre -> autre.de(enfant.id()).stream()).toList(),
        consultations(enfant.id()));
  }

  private List<Bloc> blocs(Enfant enfant, FicheSante connue) {
    var fiche = new FicheDemandee();
    fiche.setEnfantId(enfant.id());
    fiche.setPrenom(enfant.prenom());
    fiche.setNom(enfant.nom());
    fiche.setNeLe(enfant.neLe());
    fiche.setSante(fiches.ouvrir(connue));
    return RelectureSante.relire(fiche, LocalDate.now(horloge));
  }

  private List<LigneDocument> documents(long enfant, long demarche) {
    return em.createQuery(DOCUMENTS, Document.class)
        .setParameter("demarche", demarche)
        .setParameter("enfant", enfant)
        .getResultStream()
        .map(LigneDocument::of)
        .toList();
  }

  /** Pages opened within a minute by the same agent are one reading to people. */
  private List<Consultation> consultations(long enfant) {
    return em.createQuery(CONSULTATIONS, Consultation.class)
        .setParameter("enfant", enfant)
        .setMaxResults(DERNIERES)
        .getResultStream()
        .map(Consultation::aLaMinute)
        .distinct()
        .toList();
  }
}
