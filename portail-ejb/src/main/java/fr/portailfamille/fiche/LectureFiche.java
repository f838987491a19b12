package fr.portailfamille.fiche;

import fr.portailfamille.commun.Introuvable;
import fr.portailfamille.commun.JourEcrit;
import fr.portailfamille.commun.Messages;
import fr.portailfamille.commun.Motif;
import fr.portailfamille.demarche.Bloc;
import fr.portailfamille.famille.Telephone;
import fr.portailfamille.scolarite.Niveau;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the sheet of a child in six statements, whatever it holds. */
@ApplicationScoped
class LectureFiche {

  private static final String IDENTITE =
      """
      select e.prenom, e.nom, e.ne_le, f.numero,
        concat_ws(', ', concat_ws(' ', f.numero_voie, f.voie), f.complement, concat_ws(' ', f.code_postal, f.commune))
      from rattachement r join enfant e on e.id = r.enfant_id join famille f on f.id = r.famille_id
      where r.famille_id = ?1 and r.enfant_id = ?2""";

  private static final String SCOLARITES =
      """
      select a.libelle, s.niveau, coalesce(t.nom, s.autre_ecole)
      from scolarite s join annee_scolaire a on a.id = s.annee_id
      left join etablissement t on t.id = s.etablissement_id
      where s.enfant_id = ?1 and a.fin >= cast(?2 as date) order by a.debut""";

  private static final String INSCRIPTIONS =
      """
      select x.libelle, i.debut, i.fin from inscription i join activite x on x.id = i.activite_id
      where i.famille_id = ?1 and i.enfant_id = ?2 and i.fin >= cast(?3 as date)
      order by x.ordre, x.libelle, i.debut""";

  private static final String AUTORISATIONS =
      """
      select concat_ws(', ', r.libelle, a.libelle), r.reponse
      from reponse_enfant r join question_enfant q on q.id = r.question_id
      left join annee_scolaire a on a.id = r.annee_id
      where r.famille_id = ?1 and r.enfant_id = ?2 and r.remplacee_le is null
        and (r.annee_id is null or a.fin >= cast(?3 as date))
      order by q.ordre, q.id, a.debut""";
  private static final String RESPONSABLES =
      """
      select p.prenom, p.nom, p.telephone, coalesce(c.courriel, p.courriel)
      from membre m join responsable p on p.id = m.responsable_id
      left join compte c on c.id = p.compte_id
      where m.famille_id = ?1 order by m.titulaire desc, p.id""";

  private static final String CONTACTS =
      """
      select c.prenom, c.nom, c.telephone, c.second_telephone, c.urgence,
        exists (select 1 from contact_enfant ce where ce.contact_id = c.id and ce.enfant_id = ?2)
      from contact c where c.famille_id = ?1 order by c.ordre""";

  @PersistenceContext private EntityManager em;
  @Inject private Clock horloge;

  /**
   * @throws Introuvable when the child is not of this household
   */
  FicheEnfant lire(long famille, long enfant) {
    var identite =
        lignes(IDENTITE, famille, enfant).stream().findFirst().orElseThrow(Introuvable::new);
    var blocs = new ArrayList<Bloc>();
    blocs.add(
        bloc("identite")
            .avec("Fiche.nom", identite[0] + " " + identite[1])
            .avec("Fiche.naissance", jour(identite[2]))
            .avec("Fiche.adresse", identite[4]));
    lignes(RESPONSABLES, famille).forEach(l -> blocs.add(responsable(l)));
    var aujourdhui = LocalDate.now(horloge).toString();
    blocs.add(scolarites(lignes(SCOLARITES, enfant, aujourdhui)));
    blocs.add(inscriptions(lignes(INSCRIPTIONS, famille, enfant, aujourdhui)));
    blocs.add(autorisations(lignes(AUTORISATIONS, famille, enfant, aujourdhui)));
    blocs.add(contacts(lignes(CONTACTS, famille, enfant)));
    return new FicheEnfant(
        enfant, (String) identite[0], (String) identite[1], (String) identite[3], false, blocs);
  }

  private static Bloc responsable(Object[] l) {
    return Bloc.titre(Motif.of("Fiche.responsable", l[0] + " " + l[1]), 0, 0)
        .avec("Fiche.telephone", telephone(l[2]))
        .avec("Fiche.courriel", l[3]);
  }

  private static Bloc scolarites(List<Object[]> lignes) {
    var bloc = bloc("scolarite");
    lignes.forEach(
        l ->
            bloc.reponses()
                .add(
                    new Bloc.Reponse(
                        (String) l[0],
                        Niveau.valueOf((String) l[1]).getLibelle() + ", " + l[2],
                        null)));
    return ouRien(bloc);
  }

  private static Bloc inscriptions(List<Object[]> lignes) {
    var bloc = bloc("inscriptions");
    lignes.forEach(
        l ->
            bloc.reponses()
                .add(
                    new Bloc.Reponse(
                        (String) l[0], texte("Fiche.periode", jour(l[1]), jour(l[2])), null)));
    return ouRien(bloc);
  }

  private static Bloc autorisations(List<Object[]> lignes) {
    var bloc = bloc("autorisations");
    lignes.forEach(l -> bloc.reponses().add(new Bloc.Reponse((String) l[0], (String) l[1], null)));
    return ouRien(bloc);
  }

  private static Bloc contacts(List<Object[]> lignes) {
    var bloc = bloc("contacts");
    lignes.forEach(
        l -> {
          var droits =
              Stream.of(
                      (Boolean) l[4] ? texte("Fiche.urgence") : "",
                      texte((Boolean) l[5] ? "Fiche.autorise" : "Fiche.non_autorise"))
                  .filter(t -> !t.isEmpty());
          var numeros = Stream.of(telephone(l[2]), telephone(l[3])).filter(t -> !t.isEmpty());
          bloc.reponses()
              .add(
                  new Bloc.Reponse(
                      l[0] + " " + l[1],
                      Stream.concat(numeros, droits).collect(Collectors.joining(", ")),
                      null));
        });
    return ouRien(bloc);
  }

  private static Bloc ouRien(Bloc bloc) {
    return bloc.reponses().isEmpty() ? bloc.avec("Fiche.etat", texte("Fiche.rien")) : bloc;
  }

  private static Bloc bloc(String cle) {
    return Bloc.titre(Motif.of("Fiche." + cle), 0, 0);
  }

  private static String texte(String cle, Object... arguments) {
    return Messages.texte(Motif.of(cle, arguments));
  }

  private static String telephone(Object e164) {
    return e164 == null ? "" : Telephone.enClair((String) e164);
  }

  private static String jour(Object date) {
    return JourEcrit.of(((Date) date).toLocalDate());
  }

  @SuppressWarnings("unchecked")
  private List<Object[]> lignes(String sql, Object... parametres) {
    var requete = em.createNativeQuery(sql);
    for (int i = 0; i < parametres.length; i++) {
      requete.setParameter(i + 1, parametres[i]);
    }
    return requete.getResultList();
  }
}
