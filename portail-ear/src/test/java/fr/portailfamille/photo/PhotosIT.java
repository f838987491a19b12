package fr.portailfamille.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.portailfamille.chiffrement.RotationDesCles;
import fr.portailfamille.commun.Introuvable;
import fr.portailfamille.commun.RegleMetierException;
import fr.portailfamille.demarche.BureauQueries;
import fr.portailfamille.demarche.DemarcheIncomplete;
import fr.portailfamille.demarche.DocumentQueries;
import fr.portailfamille.demarche.Guichet;
import fr.portailfamille.demarche.InstructionService;
import fr.portailfamille.demarche.Refus;
import fr.portailfamille.environment.EnTantQue;
import fr.portailfamille.environment.RequetesSql;
import fr.portailfamille.exemples.Base;
import fr.portailfamille.exemples.Exemples;
import fr.portailfamille.exemples.FamilleFixture;
import fr.portailfamille.exemples.FamilleInstallee;
import fr.portailfamille.exemples.Personnage;
import fr.portailfamille.fiche.FicheEnfantQueries;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import javax.imageio.ImageIO;
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
class PhotosIT {

  private static final String TYPE = PhotoDeLEnfant.CODE;
  private static final Class<PhotosDemandees> FORME = PhotosDemandees.class;
  private static final String PIECE = "PHOTO_PORTRAIT-";

  @Inject private Guichet guichet;
  @Inject private PhotoQueries photos;
  @Inject private PhotoService service;
  @Inject private FicheEnfantQueries fiches;
  @Inject private BureauQueries bureau;
  @Inject private DocumentQueries documents;
  @Inject private InstructionService instruction;
  @Inject private RotationDesCles rotation;
  @PersistenceContext private EntityManager em;

  private Connection connexion;
  private Base base;
  private EnTantQue agent;
  private EnTantQue comptable;

  @BeforeEach
  void uneVille() throws SQLException, NamingException {
    connexion = InitialContext.<DataSource>doLookup("jdbc/portail").getConnection();
    base = new Base(connexion);
    var exemples = Exemples.installer(connexion);
    agent = EnTantQue.compte(exemples.compte(Personnage.CLAIRE_FONTAINE), "AGENT");
    comptable = EnTantQue.compte(exemples.compte(Personnage.HUGO_MARCHAND), "FACTURATION");
  }

  @AfterEach
  void fermer() throws SQLException {
    connexion.close();
  }

  @Test
  @DisplayName("C16, C23 : acceptée, la photo devient un portrait scellé ; l’envoi est détruit")
  void la_photo_est_gardee_a_l_acceptation() throws Exception {
    var famille = fratrie().installer(connexion);
    var parent = parent(famille);
    long mia = famille.enfant("Mia");
    long id = deposer(famille, "Mia");
    assertThat(parent.obtenir(photos::deMesEnfants)).isEmpty();
    long document = guichet.detail(agent, id).documents().get(0).id();
    assertThat(agent.obtenir(() -> bureau.document(id, document)).typeMime())
        .isEqualTo("image/jpeg");
    assertThat(enClair("document_contenu where document_id = " + document)).isFalse();
    int version = guichet.detail(agent, id).version();
    assertThatThrownBy(() -> agent.executer(() -> instruction.accepterSansOuvrir(id, version)))
        .hasMessage("AExaminerSeule");

    guichet.accepter(agent, id);

    var portrait = parent.obtenir(() -> photos.deMonEnfant(mia)).contenu();
    var image = ImageIO.read(new ByteArrayInputStream(portrait));
    assertThat(image.getWidth()).isEqualTo(Portrait.LARGEUR);
    assertThat(image.getHeight()).isEqualTo(Portrait.HAUTEUR);
    assertThat(agent.obtenir(() -> photos.pourUnAgent(famille.id(), mia)).contenu())
        .isEqualTo(portrait);
    assertThat(enClair("photo_contenu where photo_id = " + photo(parent, mia))).isFalse();
    assertThatThrownBy(() -> agent.obtenir(() -> bureau.document(id, document)))
        .isInstanceOf(Introuvable.class);
    assertThat(parent.obtenir(documents::lesNotres))
        .allMatch(envoye -> envoye.document().detruitLe() != null);
  }

  @Test
  @DisplayName("C16 : sans enfant coché, sans accord ou sans photo JPEG, rien n’est déposé")
  void une_demande_incomplete_dit_ce_qui_manque() throws SQLException {
    var famille = fratrie().installer(connexion);
    var parent = parent(famille);
    long id = guichet.remplir(parent, TYPE, FORME, f -> {});
    assertThatThrownBy(() -> guichet.deposer(parent, id))
        .isInstanceOfSatisfying(
            DemarcheIncomplete.class,
            refus ->
                assertThat(refus.refus())
                    .extracting(Refus::champ)
                    .containsExactly("enfants", "autorise"));
    guichet.corriger(parent, id, TYPE, FORME, f -> demander(f, "Mia"));

    var cle = PIECE + famille.enfant("Mia");

    assertThatThrownBy(() -> guichet.joindre(parent, id, cle)).hasMessage("PhotoAttendue");
    assertThatThrownBy(() -> guichet.deposer(parent, id))
        .isInstanceOfSatisfying(
            DemarcheIncomplete.class,
            refus -> assertThat(refus.refus()).extracting(Refus::champ).containsExactly(cle));
  }

  @Test
  @DisplayName("C16 : avec un seul enfant, il est déjà coché")
  void un_seul_enfant_est_coche() throws SQLException {
    var famille =
        FamilleFixture.uneFamille()
            .nommee("Roux")
            .avecEnfant("Mia", LocalDate.of(2017, 3, 4))
            .installer(connexion);

    guichet.remplir(parent(famille), TYPE, FORME, f -> {});

    assertThat(guichet.brouillon(parent(famille), TYPE, FORME).formulaire().getEnfants())
        .allMatch(EnfantAPhotographier::isDemande);
  }

  @Test
  @DisplayName("C16 : les deux foyers la voient, l’un ou l’autre la remplace ; l’ancienne s’efface")
  void les_deux_foyers_la_voient() throws SQLException {
    var famille = fratrie().installer(connexion);
    var autreFoyer =
        FamilleFixture.uneFamille()
            .nommee("Martin")
            .partageant("Mia", famille)
            .installer(connexion);
    long mia = famille.enfant("Mia");
    guichet.accepter(agent, deposer(famille, "Mia"));
    long premiere = photo(parent(autreFoyer), mia);

    guichet.accepter(agent, deposer(autreFoyer, "Mia"));

    assertThat(photo(parent(famille), mia)).isNotEqualTo(premiere);
    assertThat(nombre("photo_contenu where photo_id = " + premiere)).isZero();
    assertThat(nombre("photo_enfant where retiree_le is not null and id = " + premiere)).isOne();
  }

  @Test
  @DisplayName("C16, C04 : une photo changée depuis le dépôt n’est pas remplacée sans le dire")
  void une_photo_changee_depuis() throws SQLException {
    var famille = fratrie().installer(connexion);
    var autreFoyer =
        FamilleFixture.uneFamille()
            .nommee("Martin")
            .partageant("Mia", famille)
            .installer(connexion);
    long premiere = deposer(famille, "Mia");
    long seconde = deposer(autreFoyer, "Mia");
    guichet.accepter(agent, premiere);

    assertThat(guichet.detail(agent, seconde).signalements())
        .singleElement()
        .asString()
        .contains("Mia", "a changé");
    assertThatThrownBy(() -> guichet.accepter(agent, seconde))
        .isInstanceOf(RegleMetierException.class)
        .hasMessage("PhotoChangeeDepuis");
  }

  @Test
  @DisplayName("C16 : retirée par un parent, elle est détruite tout de suite")
  void une_photo_retiree() throws SQLException {
    var famille = fratrie().installer(connexion);
    var parent = parent(famille);
    long mia = famille.enfant("Mia");
    guichet.accepter(agent, deposer(famille, "Mia"));
    long photo = photo(parent, mia);

    parent.executer(() -> service.retirer(mia));

    assertThat(parent.obtenir(photos::deMesEnfants)).isEmpty();
    assertThat(nombre("photo_contenu where photo_id = " + photo)).isZero();
    assertThat(
            nombre("photo_enfant where retiree_par = " + famille.compteId() + " and id = " + photo))
        .isOne();
    assertThatThrownBy(() -> parent.executer(() -> service.retirer(mia)))
        .isInstanceOf(Introuvable.class);
  }

  @Test
  @DisplayName("C16 : la photo d’un autre foyer n’existe pas, ni pour un agent sans ce droit")
  void la_photo_des_autres_n_existe_pas() throws SQLException {
    var famille = fratrie().installer(connexion);
    var etrangers = fratrie().installer(connexion);
    var etranger = parent(etrangers);
    long mia = famille.enfant("Mia");
    guichet.accepter(agent, deposer(famille, "Mia"));

    assertThatThrownBy(() -> etranger.obtenir(() -> photos.deMonEnfant(mia)))
        .isInstanceOf(Introuvable.class);
    assertThatThrownBy(() -> etranger.executer(() -> service.retirer(mia)))
        .isInstanceOf(Introuvable.class);
    assertThatThrownBy(() -> agent.obtenir(() -> photos.pourUnAgent(etrangers.id(), mia)))
        .isInstanceOf(Introuvable.class);
    assertThatThrownBy(
            () ->
                guichet.remplir(etranger, TYPE, FORME, f -> f.getEnfants().get(0).setEnfantId(mia)))
        .isInstanceOf(Introuvable.class);
    assertThatThrownBy(() -> comptable.obtenir(() -> photos.pourUnAgent(famille.id(), mia)))
        .isInstanceOf(EJBAccessException.class);
    assertThat(comptable.obtenir(() -> photos.duFoyer(famille.id()))).isEmpty();
    assertThat(agent.obtenir(() -> photos.duFoyer(famille.id()))).containsOnlyKeys(mia);
  }

  @Test
  @DisplayName("C16, C17 : la fiche imprimée porte la photo, pour qui peut la voir")
  void la_fiche_porte_la_photo() throws SQLException {
    var famille = fratrie().installer(connexion);
    long mia = famille.enfant("Mia");
    guichet.accepter(agent, deposer(famille, "Mia"));

    assertThat(parent(famille).obtenir(() -> fiches.pdfDeMonEnfant(mia, false)).contenu())
        .asString(StandardCharsets.ISO_8859_1)
        .contains("/DCTDecode");
    assertThat(agent.obtenir(() -> fiches.pdfPourUnAgent(famille.id(), mia)).contenu())
        .asString(StandardCharsets.ISO_8859_1)
        .contains("/DCTDecode");
    assertThat(comptable.obtenir(() -> fiches.pdfPourUnAgent(famille.id(), mia)).contenu())
        .asString(StandardCharsets.ISO_8859_1)
        .doesNotContain("/DCTDecode");
  }

  @Test
  @DisplayName("C16 : lister les photos coûte autant pour un enfant que pour deux")
  void lister_coute_autant() throws SQLException {
    var une = fratrie().installer(connexion);
    var deux = fratrie().installer(connexion);
    guichet.accepter(agent, deposer(une, "Mia"));
    guichet.accepter(agent, deposer(deux, "Mia", "Tao"));

    assertThat(requetes(deux)).isEqualTo(requetes(une));
    assertThat(parent(deux).obtenir(photos::deMesEnfants)).hasSize(2);
  }

  @Test
  @DisplayName("C16 : la rotation des clés laisse les photos lisibles")
  void la_rotation_laisse_lire() throws SQLException {
    var famille = fratrie().installer(connexion);
    guichet.accepter(agent, deposer(famille, "Mia"));

    rotation.tourner();

    assertThat(parent(famille).obtenir(() -> photos.deMonEnfant(famille.enfant("Mia"))).contenu())
        .isNotEmpty();
  }

  private int requetes(FamilleInstallee famille) {
    return RequetesSql.compter(em, () -> parent(famille).executer(photos::deMesEnfants));
  }

  private static FamilleFixture fratrie() {
    return FamilleFixture.uneFamille()
        .nommee("Roux")
        .avecEnfant("Mia", LocalDate.of(2017, 3, 4))
        .avecEnfant("Tao", LocalDate.of(2019, 9, 21));
  }

  private static EnTantQue parent(FamilleInstallee famille) {
    return EnTantQue.compte(famille.compteId(), "FAMILLE");
  }

  private long deposer(FamilleInstallee famille, String... prenoms) {
    var parent = parent(famille);
    long id = guichet.remplir(parent, TYPE, FORME, f -> demander(f, prenoms));
    for (var fiche : guichet.brouillon(parent, TYPE, FORME).formulaire().getEnfants()) {
      if (fiche.isDemande()) {
        guichet.joindre(parent, id, PIECE + fiche.getEnfantId(), photo());
      }
    }
    guichet.deposer(parent, id);
    return id;
  }

  private static void demander(PhotosDemandees form, String... prenoms) {
    for (var prenom : prenoms) {
      form.getEnfants().stream()
          .filter(enfant -> enfant.getPrenom().equals(prenom))
          .forEach(enfant -> enfant.setDemande(true));
    }
    form.setAutorise(true);
  }

  private long photo(EnTantQue parent, long enfant) {
    return parent.obtenir(photos::deMesEnfants).get(enfant);
  }

  private boolean enClair(String source) throws SQLException {
    return nombre(source + " and position('\\xffd8ff'::bytea in contenu) = 1") > 0;
  }

  private long nombre(String source) throws SQLException {
    return base.chercher("select count(*) from " + source).orElseThrow();
  }

  private static byte[] photo() {
    var octets = new ByteArrayOutputStream();
    try {
      ImageIO.write(new BufferedImage(800, 600, BufferedImage.TYPE_INT_RGB), "jpg", octets);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return octets.toByteArray();
  }
}
