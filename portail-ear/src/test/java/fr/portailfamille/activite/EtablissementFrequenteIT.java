package fr.portailfamille.activite;

import static fr.portailfamille.exemples.FamilleFixture.uneFamille;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.portailfamille.commun.Introuvable;
import fr.portailfamille.commun.RegleMetierException;
import fr.portailfamille.demarche.Bloc;
import fr.portailfamille.demarche.Guichet;
import fr.portailfamille.environment.EnTantQue;
import fr.portailfamille.exemples.ActiviteExemple;
import fr.portailfamille.exemples.Base;
import fr.portailfamille.exemples.Ecole;
import fr.portailfamille.exemples.Exemples;
import fr.portailfamille.exemples.FamilleInstallee;
import fr.portailfamille.exemples.Niveau;
import fr.portailfamille.exemples.Personnage;
import fr.portailfamille.fiche.FicheEnfantQueries;
import fr.portailfamille.scolarite.ChoixFrequentation;
import fr.portailfamille.scolarite.EcolesFrequentees;
import fr.portailfamille.scolarite.EtablissementFrequente;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
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
class EtablissementFrequenteIT {

  private static final String TYPE = EtablissementFrequente.CODE;
  private static final Class<EcolesFrequentees> FORME = EcolesFrequentees.class;
  private static final String AILLEURS = "École Sainte-Anne, Melun";

  @Inject private Guichet guichet;
  @Inject private FicheEnfantQueries fiches;

  private Connection connexion;
  private Base base;
  private Exemples exemples;
  private EnTantQue agent;
  private FamilleInstallee famille;
  private EnTantQue parent;

  @BeforeEach
  void lina() throws SQLException, NamingException {
    connexion = InitialContext.<DataSource>doLookup("jdbc/portail").getConnection();
    base = new Base(connexion);
    exemples = Exemples.installer(connexion);
    agent = EnTantQue.compte(exemples.compte(Personnage.CLAIRE_FONTAINE), "AGENT");
    famille =
        uneFamille()
            .avecEnfant("Lina", Niveau.CP.naissance(exemples.annee(), 3, 4))
            .installer(connexion);
    parent = parent(famille);
  }

  @AfterEach
  void fermer() throws SQLException {
    connexion.close();
  }

  @Test
  @DisplayName("B16, C04 : l’école acceptée ouvre la cantine de cette école, pas avant")
  void l_ecole_acceptee_ouvre_ses_activites() throws SQLException {
    assertThat(offres()).isEmpty();
    long id = deposer(famille, tilleuls());
    assertThat(offres()).isEmpty();

    guichet.accepter(agent, id);

    assertThat(offres()).isNotEmpty();
    assertThat(ecrites("etablissement_id = " + tilleuls() + " and niveau = 'CP'")).isOne();
    assertThat(ecole()).contains("École des Tilleuls");
  }

  @Test
  @DisplayName("B16 : une école d’ailleurs est connue par son nom, et n’ouvre rien")
  void une_ecole_d_ailleurs() throws SQLException {
    long id = deposerAilleurs();
    assertThat(guichet.detail(agent, id).signalements())
        .anySatisfy(s -> assertThat(s).contains("la ville ne gère pas cette école"));

    guichet.accepter(agent, id);

    assertThat(offres()).isEmpty();
    assertThat(ecrites("etablissement_id is null and autre_ecole = '" + AILLEURS + "'")).isOne();
    assertThat(ecole()).contains(AILLEURS);
    assertThat(formulaire().getEnfants())
        .singleElement()
        .satisfies(
            fiche -> {
              assertThat(fiche.getChoix()).isEqualTo(ChoixFrequentation.INCHANGEE);
              assertThat(fiche.getInscrite().getNom()).isEqualTo(AILLEURS);
            });
  }

  @Test
  @DisplayName(
      "B16, A27 : partie dans une école d’ailleurs, l’enfant quitte les activités, et c’est dit")
  void partie_ailleurs() throws SQLException {
    guichet.accepter(agent, deposer(famille, tilleuls()));
    base.inserer(
        "inscription",
        "enfant_id, famille_id, activite_id, etablissement_id, debut, fin",
        famille.enfant("Lina"),
        famille.id(),
        exemples.activite(ActiviteExemple.CANTINE),
        tilleuls(),
        exemples.annee().classes().debut(),
        exemples.annee().classes().fin());
    long id = deposerAilleurs();
    assertThat(guichet.detail(agent, id).blocs())
        .flatExtracting(Bloc::reponses)
        .extracting(Bloc.Reponse::avant)
        .contains("École des Tilleuls");

    guichet.accepter(agent, id);

    assertThat(
            base.chercher(
                "select count(*) from inscription where enfant_id = ? and fin = ?::date",
                famille.enfant("Lina"),
                exemples.annee().classes().fin().toString()))
        .contains(0L);
    assertThat(
            base.chercher(
                "select count(*) from envoi where compte_id = ? and strpos(texte, ?) > 0",
                famille.compteId(),
                "n’existe pas à " + AILLEURS))
        .contains(1L);
  }

  @Test
  @DisplayName("B16 : d’une école d’ailleurs à une école de la ville, ses activités s’ouvrent")
  void revenue_dans_la_ville() throws SQLException {
    guichet.accepter(agent, deposerAilleurs());

    guichet.accepter(agent, deposer(famille, tilleuls()));

    assertThat(ecrites("etablissement_id = " + tilleuls() + " and autre_ecole is null")).isOne();
    assertThat(offres()).isNotEmpty();
  }

  @Test
  @DisplayName("B16, C04 : une école changée depuis le dépôt n’est pas remplacée sans le dire")
  void une_ecole_changee_depuis() throws SQLException {
    var autreFoyer = uneFamille().partageant("Lina", famille).installer(connexion);
    long premiere = deposer(famille, tilleuls());
    long seconde = deposer(autreFoyer, exemples.ecole(Ecole.HIRONDELLES));
    guichet.accepter(agent, premiere);

    assertThatThrownBy(() -> guichet.accepter(agent, seconde))
        .isInstanceOf(RegleMetierException.class)
        .hasMessage("EcoleChangeeDepuis");
  }

  @Test
  @DisplayName(
      "B16 : l’enfant d’un autre foyer, une école inconnue, une année fermée n’existent pas")
  void ce_qui_n_est_pas_a_soi_n_existe_pas() throws SQLException {
    var etrangere =
        uneFamille()
            .avecEnfant("Noé", Niveau.CE1.naissance(exemples.annee(), 5, 6))
            .installer(connexion);

    for (var faute :
        List.<Consumer<EcolesFrequentees>>of(
            f -> f.getEnfants().get(0).setEnfantId(famille.enfant("Lina")),
            f -> f.getEnfants().get(0).getEcole().setId(-1L),
            f -> f.setAnneeId(-1L))) {
      assertThatThrownBy(() -> guichet.remplir(parent(etrangere), TYPE, FORME, faute))
          .isInstanceOf(Introuvable.class);
    }
  }

  private long deposer(FamilleInstallee foyer, long ecole) {
    return deposer(
        foyer,
        f -> {
          f.getEnfants().get(0).setChoix(ChoixFrequentation.DE_LA_VILLE);
          f.getEnfants().get(0).getEcole().setId(ecole);
        });
  }

  private long deposerAilleurs() {
    return deposer(
        famille,
        f -> {
          f.getEnfants().get(0).setChoix(ChoixFrequentation.AILLEURS);
          f.getEnfants().get(0).setAutreEcole(AILLEURS);
        });
  }

  private long deposer(FamilleInstallee foyer, Consumer<EcolesFrequentees> reponses) {
    long id =
        guichet.remplir(
            parent(foyer),
            TYPE,
            FORME,
            f -> {
              reponses.accept(f);
              f.setCertifie(true);
            });
    guichet.deposer(parent(foyer), id);
    return id;
  }

  private EcolesFrequentees formulaire() {
    guichet.remplir(parent, TYPE, FORME, f -> {});
    return guichet.brouillon(parent, TYPE, FORME).formulaire();
  }

  /** What the family could enrol its child for now; the draft is left for the next look. */
  private List<EnfantAInscrire> offres() {
    if (guichet.empechement(parent, InscriptionRestauration.CODE) != null) {
      return List.of();
    }
    guichet.remplir(parent, InscriptionRestauration.CODE, InscriptionsDemandees.class, f -> {});
    return guichet
        .brouillon(parent, InscriptionRestauration.CODE, InscriptionsDemandees.class)
        .formulaire()
        .getEnfants();
  }

  private String ecole() {
    return parent
        .obtenir(() -> fiches.deMonEnfant(famille.enfant("Lina"), false))
        .blocs()
        .toString();
  }

  private static EnTantQue parent(FamilleInstallee foyer) {
    return EnTantQue.compte(foyer.compteId(), "FAMILLE");
  }

  private long tilleuls() throws SQLException {
    return exemples.ecole(Ecole.TILLEULS);
  }

  private long ecrites(String condition) throws SQLException {
    return base.chercher(
            "select count(*) from scolarite where enfant_id = ? and " + condition,
            famille.enfant("Lina"))
        .orElseThrow();
  }
}
