package fr.portailfamille.demo;

import fr.portailfamille.commun.Periode;
import fr.portailfamille.demo.Foyer.Payeur;
import fr.portailfamille.demo.Foyer.Quotient;
import fr.portailfamille.exemples.AnneeScolaireExemple;
import fr.portailfamille.exemples.Courriels;
import fr.portailfamille.exemples.Ecole;
import fr.portailfamille.exemples.Exemples;
import fr.portailfamille.exemples.Niveau;
import fr.portailfamille.exemples.Personnage;
import fr.portailfamille.famille.CalendrierDeGarde;
import fr.portailfamille.famille.RegleDeGarde;
import fr.portailfamille.famille.RythmeDeGarde;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/** Invents the households and children, those of {@code exemples} first. Writes nothing. */
final class Population {

  static final int FOYERS = 1_000;
  static final int ENFANTS = 1_700;

  private static final int FOYERS_NOMMES = 3;
  private static final int ENFANTS_NOMMES = 3;

  /** Households, in a hundred, whose children go to another school than that of their sector. */
  private static final int DEROGATIONS_SUR_CENT = 2;

  /** Couples of separated parents: two households each. */
  private static final int SEPARES = 118;

  private static final int ANS_DE_GARDE = 20;
  private static final int TROP_JEUNE = -1;

  private final List<Foyer> foyers = new ArrayList<>();
  private final List<Enfant> enfants = new ArrayList<>();
  private final Hasard hasard = new Hasard(1_789);
  private final Hasard derogations = new Hasard(1_881);
  private final Random melange = new Random(1_789);
  private final AnneeScolaireExemple annee;
  private final LocalDate debut;
  private final Numeros comptes;
  private final Numeros familles;
  private final Numeros numerosEnfants;
  private int homonymes;

  Population(Connection connexion, Exemples exemples) throws SQLException {
    annee = exemples.annee();
    debut = exemples.annees().get(0).classes().debut();
    comptes = Numeros.de("compte", connexion);
    familles = Numeros.de("famille", connexion);
    numerosEnfants = Numeros.de("enfant", connexion);
    ajouterNommes(exemples);
    inventer();
  }

  /** By id. */
  List<Foyer> foyers() {
    return foyers;
  }

  List<Enfant> enfants() {
    return enfants;
  }

  /** Households invented here, not written by {@code exemples}. */
  List<Foyer> foyersInventes() {
    return foyers.subList(FOYERS_NOMMES, foyers.size());
  }

  List<Enfant> enfantsInventes() {
    return enfants.subList(ENFANTS_NOMMES, enfants.size());
  }

  private void ajouterNommes(Exemples exemples) throws SQLException {
    var lemaire = nomme(exemples, Personnage.CAMILLE_LEMAIRE, 650, Payeur.DERNIERE_A_PAYER);
    var roche = nomme(exemples, Personnage.SOFIA_ROCHE, 420, Payeur.EN_RETARD);
    var benali = nomme(exemples, Personnage.KARIM_BENALI, 1180, Payeur.DERNIERE_A_PAYER);
    nommer(exemples, lemaire, "Lina", Niveau.CP.naissance(annee, 3, 4), unSeulFoyer());
    nommer(exemples, lemaire, "Tom", Niveau.PS.naissance(annee, 9, 21), unSeulFoyer());
    var naissance = Niveau.CE2.naissance(annee, 6, 12);
    benali.enfants().add(nommer(exemples, roche, "Inès", naissance, alternee(roche, benali)));
  }

  private Foyer nomme(Exemples exemples, Personnage personnage, int quotient, Payeur payeur)
      throws SQLException {
    var titulaire =
        new Adulte(
            exemples.compte(personnage),
            personnage.civilite(),
            personnage.prenom(),
            personnage.nom(),
            personnage.courriel(),
            null);
    var depuis = annee.classes().debut();
    var foyer =
        new Foyer(
            exemples.famille(personnage),
            personnage.nom(),
            null,
            null,
            Ecole.TILLEULS,
            false,
            List.of(new Quotient(BigDecimal.valueOf(quotient), depuis, null)),
            List.of(titulaire),
            payeur,
            List.of());
    foyers.add(foyer);
    return foyer;
  }

  private Enfant nommer(
      Exemples exemples, Foyer foyer, String prenom, LocalDate naissance, CalendrierDeGarde garde)
      throws SQLException {
    var personnage =
        List.of(Personnage.values()).stream()
            .filter(p -> p.courriel().equals(foyer.titulaire().courriel()))
            .findFirst()
            .orElseThrow();
    var enfant =
        new Enfant(
            exemples.enfant(personnage, prenom),
            prenom,
            foyer.nom(),
            null,
            naissance,
            Ecole.TILLEULS,
            garde,
            annee.classes().debut());
    foyer.enfants().add(enfant);
    enfants.add(enfant);
    return enfant;
  }

  private void inventer() {
    int unions = FOYERS - FOYERS_NOMMES - SEPARES;
    var tailles = tailles(unions);
    for (int i = 0; i < unions; i++) {
      if (i % unions < SEPARES) {
        inventerSepares(tailles[i]);
      } else {
        var foyer = foyer(hasard.surCent(74));
        foyer.enfants().addAll(inventerEnfants(foyer, ecole(foyer), tailles[i], unSeulFoyer()));
      }
    }
  }

  /** Children per union: between 1 and 4, {@link #ENFANTS} in all. */
  private int[] tailles(int unions) {
    var tailles = IntStream.range(0, unions).map(i -> 1 + hasard.poids(35, 43, 18, 4)).toArray();
    int ecart = ENFANTS - ENFANTS_NOMMES - IntStream.of(tailles).sum();
    for (int i = 0; ecart != 0; i = (i + 1) % unions) {
      int sens = Integer.signum(ecart);
      if (tailles[i] + sens >= 1 && tailles[i] + sens <= 3) {
        tailles[i] += sens;
        ecart -= sens;
      }
    }
    return tailles;
  }

  private void inventerSepares(int nombre) {
    var un = foyer(false);
    var autre = foyer(hasard.surCent(30));
    var partages = inventerEnfants(un, un.ecole(), nombre, alternee(un, autre));
    un.enfants().addAll(partages);
    autre.enfants().addAll(partages);
  }

  private Ecole ecole(Foyer foyer) {
    boolean autre = !foyer.horsCommune() && derogations.surCent(DEROGATIONS_SUR_CENT);
    return autre ? foyer.ecole().autre() : foyer.ecole();
  }

  private static CalendrierDeGarde unSeulFoyer() {
    return CalendrierDeGarde.sansRegle();
  }

  private CalendrierDeGarde alternee(Foyer un, Foyer autre) {
    var validite = new Periode(debut, debut.plusYears(ANS_DE_GARDE));
    return new CalendrierDeGarde(
        List.of(
            RegleDeGarde.semaines(un.id(), RythmeDeGarde.SEMAINES_PAIRES, validite),
            RegleDeGarde.semaines(autre.id(), RythmeDeGarde.SEMAINES_IMPAIRES, validite)),
        List.of());
  }

  private Foyer foyer(boolean couple) {
    var nom = hasard.parmi(Listes.NOMS);
    var ecole = hasard.parmi(List.of(Ecole.values()));
    boolean horsCommune = hasard.surCent(6);
    var troncon = hasard.parmi(ecole.secteur());
    int numero = troncon.debut() + hasard.entre(0, 40);
    boolean mauvaisCote =
        troncon.parite().equals("PAIRS") && numero % 2 == 1
            || troncon.parite().equals("IMPAIRS") && numero % 2 == 0;
    var adultes = new ArrayList<Adulte>();
    adultes.add(adulte(nom, hasard.surCent(70), true));
    if (couple) {
      var sonNom = hasard.surCent(60) ? nom : hasard.parmi(Listes.NOMS);
      adultes.add(adulte(sonNom, adultes.get(0).civilite().equals("MONSIEUR"), hasard.surCent(65)));
    }
    var foyer =
        new Foyer(
            familles.suivant(),
            nom,
            String.valueOf(mauvaisCote ? numero + 1 : numero),
            horsCommune ? hasard.parmi(Listes.VOIES_VOISINES) : troncon.voie(),
            ecole,
            horsCommune,
            quotients(),
            adultes,
            Payeur.values()[hasard.poids(78, 12, 7, 3)],
            List.of());
    foyers.add(foyer);
    return foyer;
  }

  private Adulte adulte(String nom, boolean femme, boolean avecCompte) {
    var prenom = hasard.parmi(femme ? Listes.PRENOMS_FEMMES : Listes.PRENOMS_HOMMES);
    homonymes++;
    return new Adulte(
        avecCompte ? comptes.suivant() : null,
        femme ? "MADAME" : "MONSIEUR",
        prenom,
        nom,
        Courriels.de(prenom, nom + "-" + homonymes, Courriels.FAMILLE),
        // numbers that the regulator keeps for fiction
        String.format("+3319900%04d", homonymes));
  }

  /** Told by nine households out of ten; a third of them changes on 1 January. */
  private List<Quotient> quotients() {
    if (hasard.surCent(9)) {
      return List.of();
    }
    int[] bornes = {150, 400, 600, 900, 1200, 1600, 2600};
    int tranche = hasard.poids(17, 18, 23, 18, 13, 11);
    int valeur = hasard.entre(bornes[tranche], bornes[tranche + 1] - 1);
    var janvier = LocalDate.of(annee.rentree(), 1, 1);
    if (!janvier.isAfter(debut) || !hasard.surCent(33)) {
      return List.of(new Quotient(BigDecimal.valueOf(valeur), debut, null));
    }
    int ensuite = Math.max(0, valeur + hasard.entre(-150, 150));
    return List.of(
        new Quotient(BigDecimal.valueOf(valeur), debut, janvier.minusDays(1)),
        new Quotient(BigDecimal.valueOf(ensuite), janvier, null));
  }

  /** Siblings of different levels; a few are not yet at school. */
  private List<Enfant> inventerEnfants(
      Foyer foyer, Ecole ecole, int nombre, CalendrierDeGarde garde) {
    var rangs =
        new ArrayList<>(IntStream.rangeClosed(TROP_JEUNE, Niveau.CM2.ordinal()).boxed().toList());
    Collections.shuffle(rangs, melange);
    if (rangs.get(0) == TROP_JEUNE && hasard.surCent(50)) {
      Collections.swap(rangs, 0, nombre);
    }
    var freres = new ArrayList<Enfant>();
    for (int rang : rangs.subList(0, nombre)) {
      freres.add(enfant(foyer, ecole, rang, garde));
    }
    enfants.addAll(freres);
    return freres;
  }

  private Enfant enfant(Foyer foyer, Ecole ecole, int rang, CalendrierDeGarde garde) {
    boolean fille = hasard.surCent(50);
    var niveau = Optional.of(rang).filter(r -> r >= 0).map(r -> Niveau.values()[r]);
    int mois = hasard.entre(1, 12);
    int jour = hasard.entre(1, 28);
    var naissance =
        niveau
            .map(n -> n.naissance(annee, mois, jour))
            .orElseGet(() -> Niveau.PS.naissance(annee, mois, jour).plusYears(1));
    return new Enfant(
        numerosEnfants.suivant(),
        hasard.parmi(fille ? Listes.FILLES : Listes.GARCONS),
        foyer.nom(),
        fille ? "F" : "M",
        naissance,
        ecole,
        garde,
        debut);
  }
}
