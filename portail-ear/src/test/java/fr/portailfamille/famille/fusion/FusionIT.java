package fr.portailfamille.famille.fusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.portailfamille.commun.Introuvable;
import fr.portailfamille.environment.EnMemeTemps;
import fr.portailfamille.environment.EnTantQue;
import fr.portailfamille.exemples.ActiviteExemple;
import fr.portailfamille.exemples.Base;
import fr.portailfamille.exemples.Ecole;
import fr.portailfamille.exemples.Exemples;
import fr.portailfamille.exemples.FamilleFixture;
import fr.portailfamille.exemples.FamilleInstallee;
import fr.portailfamille.exemples.Personnage;
import fr.portailfamille.representation.Guichetier;
import fr.portailfamille.usager.Foyer;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class FusionIT {

  private static final LocalDate NE_LE = LocalDate.of(2018, 3, 4);

  /** Every column that names a household, a child or a guardian, whatever its name. */
  private static final String COLONNES =
      """
      select distinct t.relname || '.' || a.attname
      from pg_constraint c
      join pg_class t on t.oid = c.conrelid
      join pg_class cible on cible.oid = c.confrelid
      join pg_attribute a on a.attrelid = t.oid and a.attnum = any (c.conkey)
      where c.contype = 'f' and t.relnamespace = 'public'::regnamespace
        and cible.relname in ('famille', 'enfant', 'responsable')
      union
      select c.table_name || '.' || c.column_name
      from information_schema.columns c
      join information_schema.tables t using (table_schema, table_name)
      where c.table_schema = 'public' and t.table_type = 'BASE TABLE'
        and c.column_name in ('famille_id', 'enfant_id', 'responsable_id')""";

  private static final String SANS_GARDE =
      """
      select c.table_name from information_schema.columns c
      join information_schema.tables t using (table_schema, table_name)
      where c.table_schema = 'public' and t.table_type = 'BASE TABLE'
        and c.column_name = 'famille_id' and not exists (
          select 1 from pg_trigger g join pg_proc p on p.oid = g.tgfoid
          where g.tgrelid = cast(c.table_name as regclass) and p.proname = 'refuser_dossier_absorbe')""";

  @Inject private FusionService fusions;
  @Inject private Rattachements rattachements;
  @Inject private Foyer foyers;
  @Inject private Guichetier guichetier;

  private Connection connexion;
  private Base base;
  private Exemples exemples;
  private EnTantQue agent;
  private String unique;

  @BeforeEach
  void uneVille() throws SQLException, NamingException {
    connexion = InitialContext.<DataSource>doLookup("jdbc/portail").getConnection();
    base = new Base(connexion);
    exemples = Exemples.installer(connexion);
    agent = EnTantQue.compte(exemples.compte(Personnage.CLAIRE_FONTAINE), "AGENT");
    unique = UUID.randomUUID().toString().replaceAll("[^a-f]", "");
  }

  @AfterEach
  void fermer() throws SQLException {
    connexion.close();
  }

  @Test
  @DisplayName(
      "Toute colonne qui désigne un foyer, un enfant ou un responsable a son sort dans une fusion")
  void rien_n_est_oublie() throws SQLException {
    Set<String> oubliees = new TreeSet<>(textes(COLONNES));
    oubliees.removeAll(rattachements.colonnes());

    assertThat(oubliees).isEmpty();
    assertThat(textes(COLONNES)).containsAll(rattachements.colonnes());
    assertThat(textes(SANS_GARDE)).isEmpty();
  }

  @Test
  @DisplayName("Les factures gardent leur numéro, le solde est celui des deux, les comptes suivent")
  void deux_dossiers_n_en_font_qu_un() throws SQLException {
    var gardee = foyer("Lefèvre").avecEnfant("Benoît", NE_LE).installer(connexion);
    var absorbee =
        foyer("Lefebvre")
            .avecEnfant("Benoit", NE_LE)
            .avecEnfant("Zélie", NE_LE.plusYears(1))
            .installer(connexion);
    long regie = exemples.regie();
    var mois = LocalDate.of(2026, 9, 1);
    long campagne = campagne();
    var premiere = facture(campagne, gardee, "30.00", mois);
    var seconde = facture(campagne, absorbee, "12.50", mois);
    reglement(regie, absorbee, "-5.00");
    long demarche = demarche(absorbee, "ACCEPTEE");
    contact(gardee, gardee.enfant("Benoît"), demarche);
    contact(absorbee, absorbee.enfant("Benoit"), demarche);

    reunir(gardee, absorbee, Map.of(), enfants(absorbee, "Benoit", gardee, "Benoît"));

    assertThat(textes("select numero from facture where famille_id = " + gardee.id()))
        .containsExactlyInAnyOrder(premiere, seconde);
    assertThat(centimes(gardee)).isEqualTo(3750);
    assertThat(centimes(absorbee)).isZero();
    assertThat(enfantsDe(gardee))
        .containsExactlyInAnyOrder(gardee.enfant("Benoît"), absorbee.enfant("Zélie"));
    assertThat(enfantsDe(absorbee)).isEmpty();
    assertThat(base.tous("select famille_id from demarche where id = ?", demarche))
        .containsExactly(gardee.id());
    assertThat(
            base.tous(
                "select enfant_id from contact_enfant where famille_id = ? order by contact_id",
                gardee.id()))
        .containsExactly(gardee.enfant("Benoît"), gardee.enfant("Benoît"));
    assertThat(foyers.duCompte(absorbee.compteId())).contains(gardee.id());
    assertThat(base.tous("select fusionnee_dans from famille where id = ?", absorbee.id()))
        .containsExactly(gardee.id());
    assertThat(
            textes(
                "select detail from journal where action = 'fusion' and objet_id = " + gardee.id()))
        .singleElement()
        .asString()
        .contains(absorbee.numero(), "La famille confirme");
    assertThat(
            base.chercher(
                "select count(*) from envoi where compte_id in (?, ?)",
                gardee.compteId(),
                absorbee.compteId()))
        .contains(2L);
  }

  @Test
  @DisplayName(
      "Inscriptions et réservations suivent l’enfant reconnu ; deux inscriptions n’en font qu’une")
  void l_enfant_reconnu_garde_ses_places() throws SQLException {
    var gardee = inscrite("Lefèvre", "Benoît");
    var absorbee = inscrite("Lefebvre", "Benoit");
    base.executer(
        "update inscription set debut = debut + 10, jours = 3 where famille_id = ?", gardee.id());
    long place = reserver(absorbee, "Benoit");

    reunir(gardee, absorbee, Map.of(), enfants(absorbee, "Benoit", gardee, "Benoît"));

    assertThat(base.tous("select enfant_id from reservation where id = ?", place))
        .containsExactly(gardee.enfant("Benoît"));
    assertThat(base.tous("select famille_id from reservation where id = ?", place))
        .containsExactly(gardee.id());
    assertThat(base.tous("select jours from inscription where famille_id = ?", gardee.id()))
        .containsExactly(127L);
    assertThat(base.tous("select 1 from inscription where famille_id = ?", absorbee.id()))
        .isEmpty();
    assertThat(
            base.tous(
                "select count(*) from scolarite where enfant_id = ?", gardee.enfant("Benoît")))
        .containsExactly(1L);
  }

  @Test
  @DisplayName(
      "Une personne avec deux comptes n’en garde qu’un ; ses démarches, ce qu’elle a commencé et"
          + " ses messages le suivent")
  void une_personne_deux_comptes() throws SQLException {
    var gardee = foyer("Lefèvre").installer(connexion);
    var absorbee = foyer("Lefebvre").installer(connexion);
    long demarche = demarche(absorbee, "ACCEPTEE");
    long commencee = brouillon(absorbee, "MISE_A_JOUR");
    long enDouble = brouillon(absorbee, "CONTACTS");
    brouillon(gardee, "CONTACTS");
    long message =
        base.chercher(
                "insert into envoi (compte_id, destinataire, sujet, texte, cree_le,"
                    + " prochain_essai_le) values (?, 'a@exemple.fr', 'Bonjour', 'Bonjour', now(),"
                    + " now()) returning id",
                absorbee.compteId())
            .orElseThrow();
    var memes =
        Map.of(Guichetier.responsable(base, absorbee), Guichetier.responsable(base, gardee));

    reunir(gardee, absorbee, memes, Map.of());

    for (long suivie : List.of(demarche, commencee)) {
      assertThat(base.tous("select compte_id from demarche where id = ?", suivie))
          .containsExactly(gardee.compteId());
    }
    assertThat(base.tous("select compte_id from demarche where id = ?", enDouble))
        .containsExactly(absorbee.compteId());
    assertThat(base.tous("select compte_id from envoi where id = ?", message))
        .containsExactly(gardee.compteId());
    assertThat(textes("select etat from compte where id = " + absorbee.compteId()))
        .containsExactly("SUSPENDU");
    assertThat(foyers.duCompte(absorbee.compteId())).isEmpty();
    assertThat(base.tous("select responsable_id from membre where famille_id = ?", gardee.id()))
        .hasSize(1);
  }

  @Test
  @DisplayName("Le compte dont la personne se sert reste, même si c’est celui du dossier absorbé")
  void le_compte_qui_sert_reste() throws SQLException {
    var gardee = foyer("Lefèvre").installer(connexion);
    var absorbee = foyer("Lefebvre").installer(connexion);
    base.executer("update compte set etat = 'INVITE' where id = ?", gardee.compteId());
    var memes =
        Map.of(Guichetier.responsable(base, absorbee), Guichetier.responsable(base, gardee));

    reunir(gardee, absorbee, memes, Map.of());

    assertThat(foyers.duCompte(absorbee.compteId())).contains(gardee.id());
    assertThat(textes("select etat from compte where id = " + absorbee.compteId()))
        .containsExactly("ACTIF");
    assertThat(textes("select etat from compte where id = " + gardee.compteId()))
        .containsExactly("SUSPENDU");
  }

  @Test
  @DisplayName("Un quotient du dossier absorbé compte les jours où le dossier gardé n’en a pas")
  void le_quotient_qui_manque() throws SQLException {
    var gardee = foyer("Lefèvre").installer(connexion);
    var absorbee = foyer("Lefebvre").installer(connexion);
    quotient(gardee, 500, "2025-09-01", "2026-08-31");
    quotient(absorbee, 650, "2026-01-01", "2026-12-31");

    reunir(gardee, absorbee, Map.of(), Map.of());

    assertThat(
            textes(
                "select valeur || ' ' || debut || ' ' || fin from quotient_familial"
                    + " where famille_id = "
                    + gardee.id()
                    + " order by debut"))
        .containsExactly("500.00 2025-09-01 2026-08-31", "650.00 2026-09-01 2026-12-31");
  }

  private void quotient(FamilleInstallee famille, int valeur, String debut, String fin)
      throws SQLException {
    base.executer(
        "insert into quotient_familial (famille_id, valeur, debut, fin, source, saisi_le)"
            + " values (?, ?, ?::date, ?::date, 'AGENT', now())",
        famille.id(),
        valeur,
        debut,
        fin);
  }

  @Test
  @DisplayName("Ce qui n’est pas sûr est refusé avec sa raison, et rien n’a bougé")
  void les_refus() throws SQLException {
    var gardee = inscrite("Lefèvre", "Benoît");
    var absorbee = inscrite("Lefebvre", "Benoit");
    var memes = enfants(absorbee, "Benoit", gardee, "Benoît");
    long place = reserver(absorbee, "Benoit");
    long meme = reserver(gardee, "Benoît");
    refuse(gardee, absorbee, memes, "FusionReservations");
    base.executer(
        "update reservation set etat = 'ANNULEE', annulee_le = now(), annulee_par = ? where id = ?",
        gardee.compteId(),
        meme);

    long demarche = demarche(absorbee, "DEPOSEE");
    refuse(gardee, absorbee, memes, "FusionDemarcheEnAttente");
    base.executer(
        "update demarche set etat = 'ACCEPTEE', decidee_le = now() where id = ?", demarche);

    mandat(gardee);
    mandat(absorbee);
    refuse(gardee, absorbee, memes, "FusionDeuxMandats");
    base.executer(
        "update mandat set fin = 'REMPLACE', fin_le = now() where famille_id = ?", absorbee.id());

    long enCours = campagne();
    base.executer(
        "update campagne set etat = 'EN_COURS', terminee_le = null where id = ?", enCours);
    facture(enCours, absorbee, "4.00", LocalDate.of(2026, 9, 1));
    refuse(gardee, absorbee, memes, "FusionFacturationEnCours");
    base.executer(
        "update campagne set etat = 'TERMINEE', terminee_le = now() where id = ?", enCours);

    var faux = new Reunion(gardee.id(), absorbee.id(), false, Map.of(), memes, "x", "F-1");
    assertThatThrownBy(() -> agent.executer(() -> fusions.reunir(faux))).hasMessage("FusionNumero");
    refuse(gardee, absorbee, Map.of(gardee.enfant("Benoît"), 1L), null);

    assertThat(base.tous("select famille_id from reservation where id = ?", place))
        .containsExactly(absorbee.id());
    assertThat(base.tous("select 1 from fusion where absorbee_id = ?", absorbee.id())).isEmpty();
    reunir(gardee, absorbee, Map.of(), memes);
    refuse(gardee, absorbee, memes, "FusionDejaFaite");
  }

  @Test
  @DisplayName("Deux agents réunissent la même paire en même temps : le second a une réponse")
  void deux_agents_a_la_fois() throws SQLException, InterruptedException {
    var gardee = foyer("Lefèvre").avecEnfant("Benoît", NE_LE).installer(connexion);
    var absorbee = foyer("Lefebvre").avecEnfant("Benoit", NE_LE).installer(connexion);
    var memes = enfants(absorbee, "Benoit", gardee, "Benoît");
    var envers = enfants(gardee, "Benoît", absorbee, "Benoit");

    var reponses =
        EnMemeTemps.essayer(
            () -> reunir(gardee, absorbee, Map.of(), memes),
            () -> reunir(absorbee, gardee, Map.of(), envers));

    assertThat(reponses).containsExactlyInAnyOrder("fait", "FusionDejaFaite");
  }

  @Test
  @DisplayName(
      "Hors d’une fusion le grand livre ne change pas, et rien n’entre dans un dossier absorbé")
  void la_base_garde_le_dernier_mot() throws SQLException {
    var gardee = foyer("Lefèvre").installer(connexion);
    var absorbee = foyer("Lefebvre").installer(connexion);
    facture(campagne(), absorbee, "12.50", LocalDate.of(2026, 9, 1));
    reunir(gardee, absorbee, Map.of(), Map.of());

    assertThatThrownBy(
            () ->
                base.executer(
                    "update ecriture set famille_id = ? where famille_id = ?",
                    foyer("Autre").installer(connexion).id(),
                    gardee.id()))
        .hasMessageContaining("append-only");
    assertThatThrownBy(() -> demarche(absorbee, "DEPOSEE"))
        .hasMessageContaining("is part of another one");
    assertThatThrownBy(() -> facture(campagne(), absorbee, "1.00", LocalDate.of(2026, 10, 1)))
        .hasMessageContaining("is part of another one");
  }

  @Test
  @DisplayName(
      "Ni une famille, ni la facturation, ni un agent qui agit pour une famille ne réunit des dossiers")
  void seuls_les_agents_reunissent() throws SQLException {
    var gardee = foyer("Lefèvre").installer(connexion);
    var absorbee = foyer("Lefebvre").installer(connexion);
    for (var role : List.of("FAMILLE", "FACTURATION")) {
      var intrus = EnTantQue.compte(gardee.compteId(), role);
      assertThatThrownBy(() -> intrus.executer(() -> fusions.reunir(reunion(gardee, absorbee))))
          .isInstanceOf(EJBAccessException.class);
    }
    var ouverte = guichetier.saisir(agent, base, gardee, Exemples.aujourdHui());
    assertThatThrownBy(
            () ->
                Guichetier.famille(ouverte, "AGENT")
                    .executer(() -> fusions.reunir(reunion(gardee, absorbee))))
        .isInstanceOf(Exception.class);
    refuse(gardee, absorbee, Map.of(), "FusionRepresentation");
    base.executer("update representation set fin = now() where id = ?", ouverte.id());
    reunir(gardee, absorbee, Map.of(), Map.of());
  }

  private void refuse(
      FamilleInstallee gardee, FamilleInstallee absorbee, Map<Long, Long> enfants, String cle) {
    var refus = assertThatThrownBy(() -> reunir(gardee, absorbee, Map.of(), enfants)).as("%s", cle);
    if (cle == null) {
      refus.isInstanceOf(Introuvable.class);
    } else {
      refus.hasMessage(cle);
    }
  }

  private void reunir(
      FamilleInstallee gardee,
      FamilleInstallee absorbee,
      Map<Long, Long> responsables,
      Map<Long, Long> enfants) {
    var reunion =
        new Reunion(
            gardee.id(),
            absorbee.id(),
            false,
            responsables,
            enfants,
            "La famille confirme au téléphone",
            absorbee.numero());
    agent.executer(() -> fusions.reunir(reunion));
  }

  private static Reunion reunion(FamilleInstallee gardee, FamilleInstallee absorbee) {
    return new Reunion(
        gardee.id(), absorbee.id(), false, Map.of(), Map.of(), "x", absorbee.numero());
  }

  private static Map<Long, Long> enfants(
      FamilleInstallee de, String absorbe, FamilleInstallee vers, String garde) {
    return Map.of(de.enfant(absorbe), vers.enfant(garde));
  }

  private FamilleFixture foyer(String nom) {
    return FamilleFixture.uneFamille().nommee(nom + unique);
  }

  private FamilleInstallee inscrite(String nom, String enfant) throws SQLException {
    return foyer(nom)
        .avecEnfant(enfant, NE_LE)
        .scolarisee(Ecole.TILLEULS)
        .inscrite(ActiviteExemple.CANTINE)
        .installer(connexion);
  }

  /** On the first day the canteen opens for nobody else. */
  private long reserver(FamilleInstallee famille, String enfant) throws SQLException {
    var jour = Exemples.aujourdHui().plusYears(2);
    long activite = exemples.activite(ActiviteExemple.CANTINE);
    long ecole = exemples.ecole(Ecole.TILLEULS);
    base.executer(
        "insert into ouverture (activite_id, etablissement_id, jour, capacite)"
            + " values (?, ?, ?, 500) on conflict do nothing",
        activite,
        ecole,
        jour);
    return base.chercher(
            "insert into reservation (ouverture_id, activite_id, jour, enfant_id, famille_id,"
                + " reservee_le, reservee_par) select id, activite_id, jour, ?, ?, now(), ?"
                + " from ouverture where activite_id = ? and etablissement_id = ? and jour = ?"
                + " returning id",
            famille.enfant(enfant),
            famille.id(),
            famille.compteId(),
            activite,
            ecole,
            jour)
        .orElseThrow();
  }

  private long demarche(FamilleInstallee famille, String etat) throws SQLException {
    return base.chercher(
            "insert into demarche (type, compte_id, famille_id, etat, numero, cree_le, modifiee_le,"
                + " deposee_le, echeance, decidee_le) values ('MISE_A_JOUR', ?, ?, ?, ?, now(),"
                + " now(), now(), current_date + 30, case when ? = 'ACCEPTEE' then now() end)"
                + " returning id",
            famille.compteId(),
            famille.id(),
            etat,
            UUID.randomUUID().toString(),
            etat)
        .orElseThrow();
  }

  private long brouillon(FamilleInstallee famille, String type) throws SQLException {
    return base.chercher(
            "insert into demarche (type, compte_id, famille_id, etat, cree_le, modifiee_le)"
                + " values (?, ?, ?, 'BROUILLON', now(), now()) returning id",
            type,
            famille.compteId(),
            famille.id())
        .orElseThrow();
  }

  private void contact(FamilleInstallee famille, long enfant, long demarche) throws SQLException {
    long id =
        base.inserer(
            "contact",
            "famille_id, ordre, prenom, nom, lien, telephone, urgence, demarche_id",
            famille.id(),
            1,
            "Paule",
            "Voisin",
            "PROCHE",
            "+33199000002",
            true,
            demarche);
    base.ajouter("contact_enfant", "contact_id, famille_id, enfant_id", id, famille.id(), enfant);
  }

  private void mandat(FamilleInstallee famille) throws SQLException {
    base.executer(
        "insert into mandat (famille_id, compte_id, demarche_id, rum, contenu, toutes_activites,"
            + " signe_le, accepte_le) values (?, ?, ?, ?, 'v1:k:AAAA', true, current_date, now())",
        famille.id(),
        famille.compteId(),
        demarche(famille, "ACCEPTEE"),
        "RUM-" + famille.id());
  }

  private long campagne() throws SQLException {
    long regie =
        base.chercher(
                "insert into regie (code, nom) values"
                    + " (upper(substr(md5(random()::text), 1, 6)), 'Régie') returning id")
            .orElseThrow();
    return base.chercher(
            "insert into campagne (regie_id, mois, echeance, etat, lancee_par, lancee_le,"
                + " terminee_le) values (?, date '2026-09-01', date '2026-10-15', 'TERMINEE', ?,"
                + " now(), now()) returning id",
            regie,
            exemples.compte(Personnage.HUGO_MARCHAND))
        .orElseThrow();
  }

  /** Its number. */
  private String facture(long campagne, FamilleInstallee famille, String total, LocalDate mois)
      throws SQLException {
    var numero = "X-" + UUID.randomUUID();
    base.executer(
        "with f as (insert into facture (campagne_id, regie_id, famille_id, mois, exercice, rang,"
            + " numero, total, solde_anterieur, echeance, etat, emise_le)"
            + " select c.id, c.regie_id, ?, ?, 2026, cast(nextval('seq_facture') as integer), ?,"
            + " cast(? as numeric), 0, c.echeance, 'EMISE', now() from campagne c where c.id = ?"
            + " returning id, regie_id, famille_id, total)"
            + " insert into ecriture (famille_id, regie_id, le, nature, montant, facture_id)"
            + " select famille_id, regie_id, now(), 'FACTURE', total, id from f",
        famille.id(),
        mois,
        numero,
        total,
        campagne);
    return numero;
  }

  private void reglement(long regie, FamilleInstallee famille, String montant) throws SQLException {
    base.executer(
        "with r as (insert into reglement (regie_id, famille_id, mode, montant, recu_le)"
            + " values (?, ?, 'CHEQUE', -cast(? as numeric), now()) returning *)"
            + " insert into ecriture (famille_id, regie_id, le, nature, montant, reglement_id)"
            + " select famille_id, regie_id, now(), 'REGLEMENT', -montant, id from r",
        regie,
        famille.id(),
        montant);
  }

  private long centimes(FamilleInstallee famille) throws SQLException {
    return base.chercher(
            "select cast(coalesce(sum(montant), 0) * 100 as bigint) from ecriture"
                + " where famille_id = ?",
            famille.id())
        .orElseThrow();
  }

  private List<Long> enfantsDe(FamilleInstallee famille) throws SQLException {
    return base.tous("select enfant_id from rattachement where famille_id = ?", famille.id());
  }

  private Set<String> textes(String sql) throws SQLException {
    Set<String> textes = new TreeSet<>();
    try (var requete = connexion.createStatement();
        var lignes = requete.executeQuery(sql)) {
      while (lignes.next()) {
        textes.add(lignes.getString(1));
      }
    }
    return textes;
  }
}
