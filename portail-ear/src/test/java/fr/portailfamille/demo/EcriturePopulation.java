package fr.portailfamille.demo;

import fr.portailfamille.exemples.Ecole;
import fr.portailfamille.exemples.Exemples;
import fr.portailfamille.exemples.MotDePasse;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes the invented households: accounts, guardians, children, custody, quotients, schools. */
final class EcriturePopulation {

  private final Connection connexion;
  private final Exemples exemples;
  private final Instant le;

  EcriturePopulation(Connection connexion, Exemples exemples) {
    this.connexion = connexion;
    this.exemples = exemples;
    le =
        exemples
            .annees()
            .get(0)
            .classes()
            .debut()
            .minusMonths(1)
            .atTime(LocalTime.NOON)
            .atZone(Exemples.FUSEAU)
            .toInstant();
  }

  void ecrire(Population population) throws SQLException, IOException {
    ecrireFoyers(population);
    ecrireRattachements(population);
    ecrireScolarites(population);
  }

  private void ecrireFoyers(Population population) throws SQLException, IOException {
    var compte = new Copie("compte", "id, courriel, nom, prenom, mot_de_passe, cree_le");
    var role = new Copie("compte_role", "compte_id, role");
    var famille =
        new Copie(
            "famille",
            "id, numero, nom, numero_voie, voie, code_postal, commune, hors_commune, creee_le");
    var responsable =
        new Copie("responsable", "id, compte_id, civilite, nom, prenom, courriel, telephone");
    var membre = new Copie("membre", "famille_id, responsable_id, titulaire");
    var quotient =
        new Copie("quotient_familial", "id, famille_id, valeur, debut, fin, source, saisi_le");
    var responsables = Numeros.de("responsable", connexion);
    var quotients = Numeros.de("quotient_familial", connexion);
    int annee = le.atZone(Exemples.FUSEAU).getYear();
    long numero = population.foyers().size() - population.foyersInventes().size();
    for (var f : population.foyersInventes()) {
      famille.ligne(
          f.id(),
          String.format("F-%d-%06d", annee, ++numero),
          f.nom(),
          f.numeroVoie(),
          f.voie(),
          f.horsCommune() ? Listes.CODE_POSTAL_VOISIN : Exemples.CODE_POSTAL,
          f.horsCommune() ? Listes.COMMUNE_VOISINE : Exemples.COMMUNE,
          f.horsCommune(),
          le);
      for (var a : f.adultes()) {
        if (a.compteId() != null) {
          compte.ligne(a.compteId(), a.courriel(), a.nom(), a.prenom(), MotDePasse.empreinte(), le);
          role.ligne(a.compteId(), "FAMILLE");
        }
        var id = responsables.suivant();
        responsable.ligne(
            id, a.compteId(), a.civilite(), a.nom(), a.prenom(), a.courriel(), a.telephone());
        membre.ligne(f.id(), id, a == f.titulaire());
      }
      for (var q : f.quotients()) {
        quotient.ligne(quotients.suivant(), f.id(), q.valeur(), q.debut(), q.fin(), "CAF", le);
      }
    }
    for (var copie : List.of(compte, role, famille, responsable, membre, quotient)) {
      copie.envoyer(connexion);
    }
    try (var requete = connexion.prepareStatement("select setval('seq_numero_famille', ?)")) {
      requete.setLong(1, numero);
      requete.execute();
    }
  }

  private void ecrireRattachements(Population population) throws SQLException, IOException {
    var enfant = new Copie("enfant", "id, nom, prenom, ne_le, sexe");
    for (var e : population.enfantsInventes()) {
      enfant.ligne(e.id(), e.nom(), e.prenom(), e.naissance(), e.sexe());
    }
    var rattachement = new Copie("rattachement", "enfant_id, famille_id, depuis");
    for (var f : population.foyersInventes()) {
      for (var e : f.enfants()) {
        rattachement.ligne(e.id(), f.id(), e.depuis());
      }
    }
    var garde = new Copie("garde", "id, enfant_id, famille_id, rythme, debut");
    var gardes = Numeros.de("garde", connexion);
    for (var e : population.enfantsInventes()) {
      for (var regle : e.garde().regles()) {
        garde.ligne(gardes.suivant(), e.id(), regle.familleId(), regle.rythme(), e.depuis());
      }
    }
    for (var copie : List.of(enfant, rattachement, garde)) {
      copie.envoyer(connexion);
    }
  }

  private void ecrireScolarites(Population population) throws SQLException, IOException {
    var scolarite =
        new Copie("scolarite", "id, enfant_id, annee_id, etablissement_id, niveau, hors_secteur");
    var scolarites = Numeros.de("scolarite", connexion);
    var ecoles = new EnumMap<Ecole, Long>(Ecole.class);
    for (var ecole : Ecole.values()) {
      ecoles.put(ecole, exemples.ecole(ecole));
    }
    Set<Long> horsSecteur =
        population.foyers().stream()
            .filter(foyer -> foyer.horsCommune() || foyer.aUneDerogation())
            .flatMap(f -> f.enfants().stream())
            .map(Enfant::id)
            .collect(Collectors.toSet());
    for (var annee : exemples.annees()) {
      var anneeId = exemples.anneeId(annee);
      for (var e : population.enfantsInventes()) {
        e.niveau(annee)
            .ifPresent(
                niveau ->
                    scolarite.ligne(
                        scolarites.suivant(),
                        e.id(),
                        anneeId,
                        ecoles.get(e.ecole()),
                        niveau,
                        horsSecteur.contains(e.id())));
      }
    }
    scolarite.envoyer(connexion);
  }
}
