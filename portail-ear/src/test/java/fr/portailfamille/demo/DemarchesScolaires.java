package fr.portailfamille.demo;

import fr.portailfamille.exemples.ActiviteExemple;
import fr.portailfamille.exemples.AnneeScolaireExemple;
import fr.portailfamille.exemples.Base;
import fr.portailfamille.exemples.Exemples;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Enrolments of known households, each with one démarche: at school, accepted as they are or asking
 * for another school; at the canteen, accepted for those who eat there, asked for by the others.
 */
final class DemarchesScolaires {

  private static final int DEJA_SERVIS = 60;

  private static final Map<String, Integer> ETATS = etats();

  private final Exemples exemples;
  private final Connection connexion;
  private final Base base;
  private final LocalDate aujourdHui;
  private final Demarches demarches;
  private final InscriptionsScolaires ecoles;
  private final Hasard hasard = new Hasard(1_882);
  private final AnneeScolaireExemple annee;
  private final long anneeId;

  DemarchesScolaires(
      Connection connexion, Exemples exemples, LocalDate aujourdHui, Demarches demarches)
      throws SQLException {
    this.aujourdHui = aujourdHui;
    this.exemples = exemples;
    this.connexion = connexion;
    this.base = new Base(connexion);
    this.demarches = demarches;
    ecoles = new InscriptionsScolaires(connexion, exemples, aujourdHui, demarches);
    annee = exemples.annee();
    anneeId = exemples.anneeId();
  }

  private static Map<String, Integer> etats() {
    var etats = new LinkedHashMap<String, Integer>();
    etats.put("ACCEPTEE", 30);
    etats.put("DEPOSEE", 8);
    etats.put("EN_INSTRUCTION", 3);
    etats.put("A_CORRIGER", 3);
    etats.put("REFUSEE", 3);
    etats.put("BROUILLON", 4);
    etats.put("ABANDONNEE", 2);
    return etats;
  }

  void ecrire(Population population) throws SQLException {
    var inscrits = inscrits();
    var foyers =
        population.foyersInventes().stream()
            .skip(DEJA_SERVIS)
            .filter(foyer -> !foyer.horsCommune() && !scolarises(foyer).isEmpty())
            .toList();
    for (var foyer : foyers) {
      if (foyer.aUneDerogation()) {
        ecoles.autoriser(foyer, scolarises(foyer));
      }
    }
    var duSecteur = foyers.stream().filter(foyer -> !foyer.aUneDerogation()).iterator();
    var mangent = enfants(foyers, inscrits, true).iterator();
    var neMangentPas = enfants(foyers, inscrits, false).iterator();
    for (var etat : ETATS.entrySet()) {
      for (int i = 0; i < etat.getValue(); i++) {
        var foyer = duSecteur.next();
        ecoles.demander(foyer, scolarises(foyer), etat.getKey(), ilYA(etat.getKey()));
        boolean acceptee = etat.getKey().equals("ACCEPTEE");
        restauration(acceptee ? mangent : neMangentPas, etat.getKey());
      }
    }
  }

  /** Children with the right to book the canteen this year. */
  private Set<Long> inscrits() throws SQLException {
    return new HashSet<>(
        base.tous(
            "select enfant_id from inscription where activite_id = ? and debut = ?",
            exemples.activite(ActiviteExemple.CANTINE),
            annee.classes().debut()));
  }

  private List<Enfant> scolarises(Foyer foyer) {
    return foyer.enfants().stream()
        .filter(enfant -> enfant.garde().regles().isEmpty())
        .filter(enfant -> enfant.niveau(annee).isPresent())
        .toList();
  }

  private record Convive(Foyer foyer, Enfant enfant) {}

  private List<Convive> enfants(List<Foyer> foyers, Set<Long> inscrits, boolean mangent) {
    var convives = new ArrayList<Convive>();
    for (var foyer : foyers) {
      scolarises(foyer).stream()
          .filter(enfant -> inscrits.contains(enfant.id()) == mangent)
          .findFirst()
          .ifPresent(enfant -> convives.add(new Convive(foyer, enfant)));
    }
    return convives;
  }

  private void restauration(Iterator<Convive> convives, String etat) throws SQLException {
    var convive = convives.next();
    var enfant = convive.enfant();
    var contenu =
        String.format(
            """
            {"enfants":[{"enfantId":%d,"prenom":"%s","activiteId":%d,"activite":"%s",\
            "etablissementId":%d,"ecole":"%s","ecoleAttendue":false,"anneeId":%d,"annee":"%s",\
            "debutAnnee":"%s","finAnnee":"%s","voulue":%b,"debut":"%s"}],"conditions":%b}""",
            enfant.id(),
            enfant.prenom(),
            exemples.activite(ActiviteExemple.CANTINE),
            ActiviteExemple.CANTINE.libelle(),
            exemples.ecole(enfant.ecole()),
            enfant.ecole().nom(),
            anneeId,
            annee.libelle(),
            annee.classes().debut(),
            annee.classes().fin(),
            estDeposee(etat),
            debut(etat),
            estDeposee(etat));
    demarches.ecrire(
        new Demarches.Demande(
            "INSCRIPTION_RESTAURATION",
            convive.foyer().titulaire(),
            convive.foyer().id(),
            3,
            contenu,
            List.of(),
            "Votre inscription à la restauration scolaire",
            "Les réservations peuvent commencer, dans le planning.",
            "Le premier jour demandé est trop proche : choisissez un jour plus tard."),
        etat,
        ilYA(etat));
  }

  /** Once the démarches themselves are sent. */
  void envoyer() throws SQLException, IOException {
    ecoles.envoyer(connexion);
    rattacher();
  }

  /** A school and an enrolment come from the démarche that asked for them. */
  private void rattacher() throws SQLException {
    base.executer(
        """
        update scolarite s set demarche_id = d.id
        from demarche d, jsonb_array_elements(d.contenu -> 'enfants') e
        where d.type = 'INSCRIPTION_SCOLAIRE' and d.etat = 'ACCEPTEE'
          and s.enfant_id = (e ->> 'enfantId')::bigint
          and s.annee_id = (d.contenu ->> 'anneeId')::bigint""");
    base.executer(
        """
        update inscription i set demarche_id = d.id
        from demarche d, jsonb_array_elements(d.contenu -> 'enfants') e
        where d.type = 'INSCRIPTION_RESTAURATION' and d.etat = 'ACCEPTEE'
          and i.enfant_id = (e ->> 'enfantId')::bigint and i.famille_id = d.famille_id
          and i.activite_id = (e ->> 'activiteId')::bigint
          and i.debut = (e ->> 'debutAnnee')::date""");
  }

  /** The first day of the year for those who eat there; next week for the others. */
  private LocalDate debut(String etat) {
    var semaineProchaine = aujourdHui.plusWeeks(1);
    return etat.equals("ACCEPTEE") || !annee.classes().contient(semaineProchaine)
        ? annee.classes().debut()
        : semaineProchaine;
  }

  static boolean estDeposee(String etat) {
    return !etat.equals("BROUILLON") && !etat.equals("ABANDONNEE");
  }

  private int ilYA(String etat) {
    return etat.equals("ACCEPTEE") || etat.equals("REFUSEE")
        ? hasard.entre(20, 120)
        : hasard.entre(0, 12);
  }
}
