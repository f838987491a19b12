package fr.portailfamille.demo;

import fr.portailfamille.exemples.Base;
import fr.portailfamille.exemples.Exemples;
import fr.portailfamille.exemples.Personnage;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

/** How the town hall works: its services, what it asks of children, this year's renewal. */
final class Guichets {

  private static final int OUVERT_DEPUIS = 12;
  private static final int OUVERT_ENCORE = 20;
  private static final int VALIDEES_UNE_SUR = 3;

  private static final String CONFIER =
      "update reglage_demarche set service_id = ? where type = any(?::text[])";
  private static final String QUESTION =
      """
      insert into question_enfant (libelle, aide, nature, choix, annuelle, obligatoire, ordre)
      values (?, ?, ?, ?, ?, ?, ?)""";
  private static final String VALIDER =
      """
      insert into fiche_validee (campagne_id, famille_id, type, compte_id, le)
      select ?, m.famille_id, 'MISE_A_JOUR_FAMILLE', r.compte_id,
        cast(? as timestamptz) + make_interval(mins => cast(m.famille_id %% 10000 as int))
      from membre m join responsable r on r.id = m.responsable_id
      where m.titulaire and r.compte_id is not null and m.famille_id %% %d = 0"""
          .formatted(VALIDEES_UNE_SUR);

  private final Base base;
  private final Exemples exemples;
  private final LocalDate aujourdHui;

  Guichets(Base base, Exemples exemples, LocalDate aujourdHui) {
    this.base = base;
    this.exemples = exemples;
    this.aujourdHui = aujourdHui;
  }

  void ouvrir() throws SQLException {
    service(
        "Scolarité",
        Personnage.CLAIRE_FONTAINE,
        List.of("INSCRIPTION_SCOLAIRE", "ETABLISSEMENT_FREQUENTE"));
    service(
        "Restauration et périscolaire",
        Personnage.SAMIR_HADDAD,
        List.of("INSCRIPTION_RESTAURATION", "INSCRIPTION_ACTIVITE"));
    questionner();
    renouveler();
  }

  private void service(String nom, Personnage agent, List<String> types) throws SQLException {
    long service = base.inserer("service_instructeur", "nom", nom);
    for (var personne : List.of(agent, Personnage.MARION_DELMAS)) {
      base.executer(
          "insert into service_agent (service_id, compte_id) values (?, ?)",
          service,
          exemples.compte(personne));
    }
    base.executer(CONFIER, service, "{" + String.join(",", types) + "}");
  }

  private void questionner() throws SQLException {
    base.executer(
        QUESTION,
        "Prend-il ou elle le goûter de la ville ?",
        "À l’accueil du soir. Sinon, mettez un goûter dans son sac.",
        "OUI_NON",
        null,
        true,
        false,
        1);
    base.executer(
        QUESTION,
        "Comment vient-il ou elle à l’école ?",
        null,
        "CHOIX",
        String.join("\n", "À pied", "À vélo", "En car scolaire", "En voiture"),
        false,
        false,
        2);
  }

  private void renouveler() throws SQLException {
    long campagne =
        base.inserer(
            "campagne_renouvellement",
            "annee_id, ouverture, fermeture",
            exemples.anneeId(),
            aujourdHui.minusDays(OUVERT_DEPUIS),
            aujourdHui.plusDays(OUVERT_ENCORE));
    for (var fiche :
        List.of("MISE_A_JOUR_FAMILLE", "MODIFICATION_CONTACTS", "INFORMATIONS_SANITAIRES")) {
      base.executer(
          "insert into fiche_demandee (campagne_id, type, obligatoire) values (?, ?, ?)",
          campagne,
          fiche,
          !fiche.equals("MODIFICATION_CONTACTS"));
    }
    base.executer(
        VALIDER,
        campagne,
        aujourdHui
            .minusDays(OUVERT_DEPUIS)
            .atTime(9, 0)
            .atZone(Exemples.FUSEAU)
            .toInstant()
            .toString());
  }
}
