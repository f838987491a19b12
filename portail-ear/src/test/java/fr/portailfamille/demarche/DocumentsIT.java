package fr.portailfamille.demarche;

import static fr.portailfamille.exemples.FamilleFixture.uneFamille;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.portailfamille.document.Documents;
import fr.portailfamille.environment.EnTantQue;
import fr.portailfamille.environment.RequetesSql;
import fr.portailfamille.exemples.Base;
import fr.portailfamille.exemples.Exemples;
import fr.portailfamille.exemples.FamilleFixture;
import fr.portailfamille.exemples.FamilleInstallee;
import fr.portailfamille.exemples.Niveau;
import fr.portailfamille.exemples.Personnage;
import fr.portailfamille.famille.FamilleQueries;
import fr.portailfamille.famille.FicheResponsable;
import fr.portailfamille.parametre.Parametre;
import fr.portailfamille.parametre.Parametres;
import fr.portailfamille.scolarite.ChoixEcole;
import fr.portailfamille.scolarite.InscriptionScolaire;
import fr.portailfamille.scolarite.ScolariteDemandee;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
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
class DocumentsIT {

  private static final String TYPE = InscriptionScolaire.CODE;
  private static final String DOMICILE = "JUSTIFICATIF_DOMICILE";
  private static final String PNG = Parametre.DOCUMENTS_PNG.cle();

  @Inject private Guichet guichet;
  @Inject private DocumentQueries documents;
  @Inject private Documents fichiers;
  @Inject private Parametres parametres;
  @Inject private FamilleQueries familles;
  @PersistenceContext private EntityManager em;

  private Connection connexion;
  private Exemples exemples;
  private EnTantQue agent;

  @BeforeEach
  void uneVille() throws SQLException, NamingException {
    connexion = InitialContext.<DataSource>doLookup("jdbc/portail").getConnection();
    exemples = Exemples.installer(connexion);
    agent = EnTantQue.compte(exemples.compte(Personnage.CLAIRE_FONTAINE), "AGENT");
  }

  @AfterEach
  void fermer() throws SQLException {
    connexion.close();
  }

  @Test
  @DisplayName("A42, A51 : ses documents tout de suite, ceux du foyer une fois au dossier")
  void les_documents_du_foyer_une_fois_au_dossier() throws SQLException {
    var famille = roux().avecResponsable("Luc", "Roux").installer(connexion);
    var anne = parent(famille.compteId());
    var luc = parent(secondCompte(famille));
    long id = demander(anne, 1);

    assertThat(anne.obtenir(documents::lesNotres))
        .extracting(d -> d.document().nature(), DocumentDepose::numero, DocumentDepose::demarcheId)
        .containsExactly(tuple(DOMICILE, null, id));
    assertThat(luc.obtenir(documents::lesNotres)).isEmpty();

    var numero = guichet.deposer(anne, id);
    guichet.accepter(agent, id);
    assertThat(luc.obtenir(documents::lesNotres))
        .extracting(DocumentDepose::titreDemarche, DocumentDepose::numero, DocumentDepose::etat)
        .containsExactly(tuple("Inscription scolaire", numero, EtatDemarche.ACCEPTEE));
    assertThat(luc.obtenir(documents::lesNotres)).isEqualTo(anne.obtenir(documents::lesNotres));
  }

  @Test
  @DisplayName("A42 : les documents d’un autre foyer n’y sont pas, et leur nombre ne coûte rien")
  void les_documents_d_un_autre_foyer_n_y_sont_pas() throws SQLException {
    var seule = parent(roux().installer(connexion).compteId());
    var voisine = parent(roux().installer(connexion).compteId());
    demander(seule, 1);
    demander(voisine, 5);

    assertThat(seule.obtenir(documents::lesNotres)).hasSize(1);
    assertThat(requetes(() -> voisine.obtenir(documents::lesNotres)))
        .isEqualTo(requetes(() -> seule.obtenir(documents::lesNotres)));
  }

  @Test
  @DisplayName("B32 : une capture d’écran PNG n’est jointe que si la ville les accepte, en JPEG")
  void une_capture_d_ecran() throws SQLException, IOException {
    var parent = parent(roux().installer(connexion).compteId());
    long id = demander(parent, 0);
    var capture = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(64, 48, BufferedImage.TYPE_INT_ARGB), "png", capture);

    assertThatThrownBy(() -> guichet.joindre(parent, id, DOMICILE, capture.toByteArray()))
        .hasMessage("FormatDeDocumentRefuse");
    var base = new Base(connexion);
    try {
      base.ajouter("parametre", "cle, valeur, modifie_le", PNG, "true", exemples.dossiersCreesLe());
      relireLesParametres();
      guichet.joindre(parent, id, DOMICILE, capture.toByteArray());
    } finally {
      base.executer("delete from parametre where cle = ?", PNG);
      relireLesParametres();
    }

    long document = parent.obtenir(documents::lesNotres).get(0).document().id();
    assertThat(parent.obtenir(() -> fichiers.lire(document)).typeMime()).isEqualTo("image/jpeg");
  }

  private void relireLesParametres() throws SQLException {
    EnTantQue.compte(exemples.compte(Personnage.CLAIRE_FONTAINE), "ADMINISTRATEUR")
        .executer(parametres::relire);
  }

  @Test
  @DisplayName("A47 : chaque responsable lit sa fiche, et seulement la sienne")
  void chaque_responsable_lit_sa_fiche() throws SQLException {
    var famille = roux().avecResponsable("Luc", "Roux").installer(connexion);

    assertThat(List.of(fiche(famille.compteId()), fiche(secondCompte(famille))))
        .extracting(
            FicheResponsable::prenom,
            FicheResponsable::titulaire,
            FicheResponsable::dossier,
            FicheResponsable::telephone)
        .containsExactly(
            tuple("Anne", true, famille.numero(), "01 99 00 00 01"),
            tuple("Luc", false, famille.numero(), "01 99 00 00 01"));
    var sansDossier = parent(exemples.compte(Personnage.NADIA_MOREL));
    assertThat(sansDossier.obtenir(familles::maFiche)).isEmpty();
  }

  private FicheResponsable fiche(long compte) {
    return parent(compte).obtenir(familles::maFiche).orElseThrow();
  }

  private int requetes(Runnable appel) {
    return RequetesSql.compter(em, appel);
  }

  private FamilleFixture roux() {
    var annees = exemples.annees();
    return uneFamille()
        .nommee("Roux")
        .avecResponsable("Anne", "Roux")
        .avecEnfant("Mia", Niveau.CP.naissance(annees.get(annees.size() - 1), 3, 4));
  }

  private long demander(EnTantQue parent, int pieces) {
    long id =
        guichet.remplir(
            parent,
            TYPE,
            ScolariteDemandee.class,
            f -> {
              f.getEnfants().get(0).setChoix(ChoixEcole.SECTEUR);
              f.setCertifie(true);
            });
    for (int i = 0; i < pieces; i++) {
      guichet.joindre(parent, id, DOMICILE);
    }
    return id;
  }

  private static EnTantQue parent(long compte) {
    return EnTantQue.compte(compte, "FAMILLE");
  }

  private long secondCompte(FamilleInstallee famille) throws SQLException {
    return new Base(connexion)
        .chercher(
            "select r.compte_id from responsable r join membre m on m.responsable_id = r.id"
                + " where m.famille_id = ? and not m.titulaire",
            famille.id())
        .orElseThrow();
  }
}
