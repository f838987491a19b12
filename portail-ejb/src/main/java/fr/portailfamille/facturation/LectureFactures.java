package fr.portailfamille.facturation;

import fr.portailfamille.commun.Introuvable;
import fr.portailfamille.commun.Montant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Turns rows into the records shown; which rows is the caller's business. */
@ApplicationScoped
class LectureFactures {

  /** Issued invoices; a condition follows. */
  static final String RESUME =
      """
      select f.id, f.numero, f.mois, cast(f.emise_le at time zone '%s' as date), f.echeance, f.total,
        f.solde_anterieur, f.regle
      from facture f where f.etat = 'EMISE' and
      """;

  private static final String DESTINATAIRE =
      """
      select d.numero, coalesce(r.prenom || ' ' || r.nom, d.nom), d.complement, d.numero_voie, d.voie,
        d.code_postal, d.commune, g.nom, d.nom
      from facture f join famille d on d.id = f.famille_id join regie g on g.id = f.regie_id
      left join membre m on m.famille_id = d.id and m.titulaire
      left join responsable r on r.id = m.responsable_id
      where f.id = ?1
      """;

  private static final String LIGNES =
      """
      select l.enfant_id, e.prenom, l.activite_id, a.libelle, l.jour, l.prix, l.motif
      from ligne_facture l join enfant e on e.id = l.enfant_id join activite a on a.id = l.activite_id
      where l.facture_id = ?1
      """;

  private static final String VERSEMENTS =
      """
      select cast(r.recu_le at time zone '%s' as date), r.mode, v.montant
      from ventilation v join reglement r on r.id = v.reglement_id
      where v.facture_id = ?1 order by r.recu_le, r.id
      """;

  @PersistenceContext private EntityManager em;
  @Inject private Clock horloge;

  List<ResumeFacture> resumes(String condition, Object... parametres) {
    return lignes(RESUME.formatted(horloge.getZone().getId()) + condition, parametres).stream()
        .map(this::resume)
        .toList();
  }

  /** Introuvable when the condition lets nothing through: absent, a draft, somebody else's. */
  DetailFacture detail(String condition, Object... parametres) {
    var resume = resumes(condition, parametres).stream().findFirst().orElseThrow(Introuvable::new);
    return new DetailFacture(
        resume, destinataire(resume.id()), lignesDe(resume.id()), versements(resume.id()));
  }

  private ResumeFacture resume(Object[] l) {
    var total = montant(l[5]);
    var regle = montant(l[7]);
    var echeance = jour(l[4]);
    return new ResumeFacture(
        (Long) l[0],
        (String) l[1],
        jour(l[2]),
        jour(l[3]),
        echeance,
        total,
        montant(l[6]),
        regle,
        SituationFacture.of(total.moins(regle), echeance, LocalDate.now(horloge)));
  }

  private DetailFacture.Destinataire destinataire(long factureId) {
    var l = lignes(DESTINATAIRE, factureId).get(0);
    var voie = l[3] == null ? (String) l[4] : l[3] + " " + l[4];
    var adresse = Stream.of((String) l[2], voie, l[5] + " " + l[6]).filter(t -> t != null).toList();
    var dossier = l[0] + " " + ((String) l[8]).toUpperCase(Locale.FRANCE);
    return new DetailFacture.Destinataire(dossier, (String) l[1], adresse, (String) l[7]);
  }

  private List<Versement> versements(long factureId) {
    return lignes(VERSEMENTS.formatted(horloge.getZone().getId()), factureId).stream()
        .map(l -> new Versement(jour(l[0]), (String) l[1], montant(l[2])))
        .toList();
  }

  private List<DetailFacture.Ligne> lignesDe(long factureId) {
    var groupes = new GroupesDeJours();
    var prestations =
        lignes(LIGNES, factureId).stream()
            .map(l -> groupes.ranger(prestation(l), (String) l[6]))
            .toList();
    return CalculFacture.calculer(
            prestations, RegroupementLignes.PAR_ENFANT_ET_ACTIVITE, Montant.ZERO)
        .lignes()
        .stream()
        .map(groupes::ligne)
        .toList();
  }

  private static Prestation prestation(Object[] l) {
    return new Prestation(
        (Long) l[0], (String) l[1], (Long) l[2], (String) l[3], jour(l[4]), montant(l[5]));
  }

  @SuppressWarnings("unchecked")
  private List<Object[]> lignes(String sql, Object... parametres) {
    var requete = em.createNativeQuery(sql);
    for (int i = 0; i < parametres.length; i++) {
      requete.setParameter(i + 1, parametres[i]);
    }
    return requete.getResultList();
  }

  private static LocalDate jour(Object date) {
    return ((Date) date).toLocalDate();
  }

  private static Montant montant(Object valeur) {
    return Montant.of((BigDecimal) valeur);
  }
}
