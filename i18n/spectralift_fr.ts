<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
  <context>
    <name>SpectraLift</name>
    <message>
      <source>&amp;Cancel</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>&amp;Annuler</translation>
    </message>
    <message>
      <source>&amp;Folder</source>
      <extracomment>gui/options/torch_choice.py</extracomment>
      <translation>&amp;Dossier</translation>
    </message>
    <message>
      <source>&amp;Hyperspectral (coarse)</source>
      <extracomment>gui/fusion/dialog.py</extracomment>
      <translation>&amp;Hyperspectrale (grossière)</translation>
    </message>
    <message>
      <source>&amp;Install</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>&amp;Installer</translation>
    </message>
    <message>
      <source>&amp;Install PyTorch…</source>
      <extracomment>gui/fusion/buttons.py</extracomment>
      <translation>&amp;Installer PyTorch…</translation>
    </message>
    <message>
      <source>&amp;Install again</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>&amp;Réinstaller</translation>
    </message>
    <message>
      <source>&amp;Multispectral (fine)</source>
      <extracomment>gui/fusion/dialog.py</extracomment>
      <translation>&amp;Multispectrale (fine)</translation>
    </message>
    <message>
      <source>&amp;Preview</source>
      <extracomment>gui/fusion/buttons.py</extracomment>
      <translation>A&amp;perçu</translation>
    </message>
    <message>
      <source>&amp;Remove</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>&amp;Supprimer</translation>
    </message>
    <message>
      <source>&amp;Run</source>
      <extracomment>gui/fusion/buttons.py</extracomment>
      <translation>&amp;Lancer</translation>
    </message>
    <message>
      <source>.hdr sidecar</source>
      <extracomment>core/spectral/band_metadata.py: Sentence('.hdr sidecar')</extracomment>
      <translation>fichier .hdr</translation>
    </message>
    <message>
      <source>/location/glt_x and glt_y in {path} differ in size. Download it again.</source>
      <extracomment>core/raster/products/emit.py: Sentence('/location/glt_x and glt_y in {path} differ in size. Download it again.', path=path)</extracomment>
      <translation>/location/glt_x et glt_y de {path} n'ont pas la même taille. Téléchargez de nouveau le produit.</translation>
    </message>
    <message>
      <source>/{name} in {path} does not contain 16-bit numbers. {product} products are delivered otherwise.</source>
      <extracomment>core/raster/products/prisma.py: Sentence('/{name} in {path} does not contain 16-bit numbers. {product} products are delivered otherwise.', path=path, name=name, product=PRODUCT)</extracomment>
      <translation>/{name} de {path} ne contient pas de nombres sur 16 bits. Les produits {product} sont livrés autrement.</translation>
    </message>
    <message>
      <source>/{name} in {path} has another size than the image. Download it again.</source>
      <extracomment>core/raster/products/tanager.py: Sentence('/{name} in {path} has another size than the image. Download it again.', path=path, name=name)</extracomment>
      <translation>/{name} de {path} n'a pas la taille de l'image. Téléchargez de nouveau le produit.</translation>
    </message>
    <message>
      <source>/{path} in {file} has {actual} dimensions instead of {dimensions}. {product} products are delivered otherwise.</source>
      <extracomment>core/raster/products/arrays.py: Sentence('/{path} in {file} has {actual} dimensions instead of {dimensions}. {product} products are delivered otherwise.', path=path, file=file, actual=array.GetDimensionCount(), dimensions=dimensions, product=product)</extracomment>
      <translation>/{path} de {file} a {actual} dimensions au lieu de {dimensions}. Les produits {product} sont livrés autrement.</translation>
    </message>
    <message>
      <source>&lt;p&gt;Brings a hyperspectral image (many narrow bands, coarse pixels) to the grid of a multispectral image (few broad bands, fine pixels) of the same area. The result has the bands of the first and the pixels, extent and coordinate system of the second.&lt;/p&gt;&lt;p&gt;It only needs the spectral response of the multispectral sensor: choose the &lt;b&gt;sensor&lt;/b&gt;, or give a &lt;b&gt;response file&lt;/b&gt;. The two images need not be aligned to the pixel, and no point spread function is needed.&lt;/p&gt;&lt;p&gt;A small network learns from the hyperspectral image to invert the sensor's response, and is then applied to every multispectral pixel. Values keep the units of the hyperspectral image; nodata stays nodata.&lt;/p&gt;&lt;p&gt;A separate Python process does the work and needs PyTorch. If PyTorch is missing, a message explains how to install it.&lt;/p&gt;</source>
      <extracomment>processing/algorithms/fuse.py</extracomment>
      <translation>&lt;p&gt;Amène une image hyperspectrale (beaucoup de bandes étroites, gros pixels) sur la grille d'une image multispectrale (peu de bandes larges, pixels fins) de la même zone. Le résultat a les bandes de la première, et les pixels, l'emprise et le système de coordonnées de la seconde.&lt;/p&gt;&lt;p&gt;Seule la réponse spectrale du capteur multispectral est nécessaire : choisissez le &lt;b&gt;capteur&lt;/b&gt;, ou donnez un &lt;b&gt;fichier de réponse&lt;/b&gt;. Les deux images n'ont pas à être alignées au pixel près, et aucune fonction d'étalement du point n'est nécessaire.&lt;/p&gt;&lt;p&gt;Un petit réseau apprend, sur l'image hyperspectrale, à inverser la réponse du capteur, puis est appliqué à chaque pixel multispectral. Les valeurs gardent les unités de l'image hyperspectrale ; nodata reste nodata.&lt;/p&gt;&lt;p&gt;Un processus Python séparé fait le travail et a besoin de PyTorch. Si PyTorch manque, un message explique comment l'installer.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;Compares an estimated hyperspectral image, such as a sharpened one, with a &lt;b&gt;reference&lt;/b&gt; on the same grid: spectral angle (SAM), RMSE, PSNR, SSIM, UIQI, ERGAS and cross-correlation of the image and of every band, and maps. The definitions are those of textbooks; the report also has the figures as the authors of SpectraLift compute them.&lt;/p&gt;&lt;p&gt;Bands are matched by wavelength, or by number if neither image has wavelengths. Pixels without data in one of the images are left out and counted.&lt;/p&gt;&lt;p&gt;The images are read window by window and may be larger than the memory.&lt;/p&gt;</source>
      <extracomment>processing/algorithms/assess.py</extracomment>
      <translation>&lt;p&gt;Compare une image hyperspectrale estimée, par exemple affinée, à une &lt;b&gt;référence&lt;/b&gt; sur la même grille : angle spectral (SAM), RMSE, PSNR, SSIM, UIQI, ERGAS et corrélation croisée de l'image et de chaque bande, et cartes. Les définitions sont celles des manuels ; le rapport donne aussi les chiffres tels que les auteurs de SpectraLift les calculent.&lt;/p&gt;&lt;p&gt;Les bandes sont appariées par longueur d'onde, ou par numéro si aucune des images n'a de longueurs d'onde. Les pixels sans données dans l'une des images sont écartés et comptés.&lt;/p&gt;&lt;p&gt;Les images sont lues fenêtre par fenêtre et peuvent dépasser la mémoire.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;Reads the spectra of one or more rasters under the points, or over the polygons, of a layer. The table has one row for each feature, raster and band: wavelength, width, value, standard deviation, percentiles and the number of pixels.&lt;/p&gt;&lt;p&gt;A point takes the pixel under it, or the mean or median of 3 × 3 or 5 × 5 pixels. A polygon takes the pixels whose centres lie in it. Scale and offset of the file are applied. If a raster has no data, the value is empty, never zero, and the column &lt;i&gt;reason&lt;/i&gt; explains why.&lt;/p&gt;&lt;p&gt;The layers may have different coordinate systems.&lt;/p&gt;</source>
      <extracomment>processing/algorithms/profile.py</extracomment>
      <translation>&lt;p&gt;Lit les spectres d'un ou de plusieurs rasters sous les points, ou sur les polygones, d'une couche. La table a une ligne par entité, raster et bande : longueur d'onde, largeur, valeur, écart type, percentiles et nombre de pixels.&lt;/p&gt;&lt;p&gt;Un point prend le pixel qui est dessous, ou la moyenne ou la médiane de 3 × 3 ou 5 × 5 pixels. Un polygone prend les pixels dont le centre est à l'intérieur. L'échelle et le décalage du fichier sont appliqués. Là où un raster n'a pas de données, la valeur est vide, jamais zéro, et la colonne &lt;i&gt;reason&lt;/i&gt; dit pourquoi.&lt;/p&gt;&lt;p&gt;Les couches peuvent avoir des systèmes de coordonnées différents.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;Trains a model once, which can then be applied to any number of multispectral images of the same sensor. It learns from the hyperspectral image and the sensor's spectral response alone.&lt;/p&gt;&lt;p&gt;A &lt;b&gt;multispectral image&lt;/b&gt; may be given as well: its bands are assigned and its units compared, as in sharpening, and the model keeps both. Without one, the values of the images must be in the units of the hyperspectral one, or be converted when the model is applied.&lt;/p&gt;&lt;p&gt;A model only knows the materials of the image it was trained on.&lt;/p&gt;</source>
      <extracomment>processing/algorithms/train.py</extracomment>
      <translation>&lt;p&gt;Entraîne une fois un modèle, qui peut ensuite être appliqué à autant d'images multispectrales du même capteur qu'on veut. Il apprend de l'image hyperspectrale et de la réponse spectrale du capteur seules.&lt;/p&gt;&lt;p&gt;On peut donner aussi une &lt;b&gt;image multispectrale&lt;/b&gt; : ses bandes sont affectées et ses unités comparées, comme pour l'affinage, et le modèle garde les deux. Sans elle, les valeurs des images doivent être dans les unités de l'image hyperspectrale, ou être converties quand le modèle est appliqué.&lt;/p&gt;&lt;p&gt;Un modèle ne connaît que les matériaux de l'image sur laquelle il a été entraîné.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;Turns a multispectral image into a hyperspectral one with a &lt;b&gt;model&lt;/b&gt; saved by Train a spectral model or Sharpen a hyperspectral image. The image must be from the sensor that the model was trained for; its bands, units and range of values are checked against the training first.&lt;/p&gt;&lt;p&gt;The model only knows the materials of the image it was trained on. Elsewhere, or in another season, the spectra look plausible and may be wrong. The quality raster marks the pixels outside the range of the training.&lt;/p&gt;&lt;p&gt;PyTorch is used if it is installed; without it the result is the same except for the last digit.&lt;/p&gt;</source>
      <extracomment>processing/algorithms/apply.py</extracomment>
      <translation>&lt;p&gt;Transforme une image multispectrale en image hyperspectrale avec un &lt;b&gt;modèle&lt;/b&gt; enregistré par Entraîner un modèle spectral ou Affiner une image hyperspectrale. L'image doit venir du capteur pour lequel le modèle a été entraîné ; ses bandes, ses unités et la plage de ses valeurs sont d'abord comparées à celles de l'entraînement.&lt;/p&gt;&lt;p&gt;Le modèle ne connaît que les matériaux de l'image sur laquelle il a été entraîné. Ailleurs, ou en une autre saison, les spectres semblent plausibles et peuvent être faux. Le raster de qualité marque les pixels hors de la plage de l'entraînement.&lt;/p&gt;&lt;p&gt;PyTorch est utilisé s'il est installé ; sans lui, le résultat est le même, au dernier chiffre près.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>&lt;p&gt;Wald's protocol: to assess sharpening, the truth has to be known. This algorithm takes a hyperspectral image as the truth and simulates the images of two sensors: a &lt;b&gt;coarse hyperspectral image&lt;/b&gt;, blurred by a point spread function and averaged over r × r pixels, and a &lt;b&gt;fine multispectral image&lt;/b&gt; through a sensor's spectral response. Both get white noise.&lt;/p&gt;&lt;p&gt;Sharpen the pair, and compare the result with the truth.&lt;/p&gt;&lt;p&gt;Values keep the units of the cube. A coarse pixel is nodata if its point spread function covers any nodata. The same seed gives the same images.&lt;/p&gt;</source>
      <extracomment>processing/algorithms/simulate.py</extracomment>
      <translation>&lt;p&gt;Protocole de Wald : pour évaluer l'affinage, il faut connaître la vérité. Cet algorithme prend une image hyperspectrale comme vérité et simule les images de deux capteurs : une &lt;b&gt;image hyperspectrale grossière&lt;/b&gt;, floutée par une fonction d'étalement du point et moyennée sur r × r pixels, et une &lt;b&gt;image multispectrale fine&lt;/b&gt; à travers la réponse spectrale d'un capteur. Les deux reçoivent un bruit blanc.&lt;/p&gt;&lt;p&gt;Affinez la paire et comparez le résultat à la vérité.&lt;/p&gt;&lt;p&gt;Les valeurs gardent les unités du cube. Un pixel grossier est nodata si sa fonction d'étalement du point touche du nodata. La même graine donne les mêmes images.&lt;/p&gt;</translation>
    </message>
    <message>
      <source>A file (JSON) beside the result with the request, the findings, the training and the figures.</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>Un fichier (JSON) à côté du résultat avec la demande, les constats, l'entraînement et les chiffres.</translation>
    </message>
    <message>
      <source>A file is damaged ({said}). Download it again.</source>
      <extracomment>adapters/torch_install/pip_errors.py</extracomment>
      <translation>Un fichier est endommagé ({said}). Téléchargez-le de nouveau.</translation>
    </message>
    <message>
      <source>A memory limit of {memory} MiB is too low. Give at least {least}.</source>
      <extracomment>core/check/options.py: Sentence('A memory limit of {memory} MiB is too low. Give at least {least}.', memory=memory_mib, least=LEAST_MEMORY_MIB)</extracomment>
      <translation>Une limite de mémoire de {memory} Mio est trop basse. Donnez au moins {least}.</translation>
    </message>
    <message>
      <source>A picture could not be written: {reason}</source>
      <extracomment>core/raster/png.py: Sentence('A picture could not be written: {reason}', reason=e)</extracomment>
      <translation>Une figure n'a pas pu être écrite : {reason}</translation>
    </message>
    <message>
      <source>A point spread function of {width:.1f} hyperspectral pixels (FWHM) was assumed.</source>
      <extracomment>core/forecast/step.py: Sentence('A point spread function of {width:.1f} hyperspectral pixels (FWHM) was assumed.', width=ASSUMED.fwhm)</extracomment>
      <translation>Une fonction d'étalement du point de {width:.1f} pixels hyperspectraux (FWHM) a été supposée.</translation>
    </message>
    <message>
      <source>A run is using PyTorch. Wait until it has ended, or cancel it, and try again.</source>
      <extracomment>adapters/torch_install/folder.py</extracomment>
      <translation>Un traitement utilise PyTorch. Attendez sa fin ou annulez-le, puis réessayez.</translation>
    </message>
    <message>
      <source>A running QGIS of Flatpak has no pip. Close QGIS, and run this in a terminal: {command}</source>
      <extracomment>adapters/torch_install/target.py</extracomment>
      <translation>Un QGIS de Flatpak en cours d'exécution n'a pas de pip. Fermez QGIS et exécutez ceci dans un terminal : {command}</translation>
    </message>
    <message>
      <source>A second raster with the closure of each sharp spectrum against the multispectral values, and with a mark for pixels outside the range of the training.</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>Un second raster avec la cohérence de chaque spectre affiné avec les valeurs multispectrales, et une marque pour les pixels hors de la plage de l'entraînement.</translation>
    </message>
    <message>
      <source>A subsampling of {every} is out of range for an image of {rows} × {cols} pixels. Choose 1 for every pixel, up to {most} for every n-th, or 0 for an automatic step.</source>
      <extracomment>core/check/fusion.py: Sentence('A subsampling of {every} is out of range for an image of {rows} × {cols} pixels. Choose 1 for every pixel, up to {most} for every n-th, or 0 for an automatic step.', every=every, rows=rows, cols=cols, most=most)</extracomment>
      <translation>Un sous-échantillonnage de {every} est hors limites pour une image de {rows} × {cols} pixels. Choisissez 1 pour chaque pixel, jusqu'à {most} pour un pixel sur n, ou 0 pour un pas automatique.</translation>
    </message>
    <message>
      <source>A synthetic scene to try everything without your own data.</source>
      <extracomment>gui/fusion/sample_link.py</extracomment>
      <translation>Une scène synthétique pour tout essayer sans données à soi.</translation>
    </message>
    <message>
      <source>A tile was given to several workers, and each of them ended unexpectedly. Give them more memory, or lower the memory limit.</source>
      <extracomment>core/predict/cluster/session.py: Sentence('A tile was given to several workers, and each of them ended unexpectedly. Give them more memory, or lower the memory limit.')</extracomment>
      <translation>Une tuile a été confiée à plusieurs processus, et chacun s'est arrêté de façon inattendue. Donnez-leur plus de mémoire, ou baissez la limite de mémoire.</translation>
    </message>
    <message>
      <source>A trained model, saved by training or by sharpening.</source>
      <extracomment>core/check/fields.py: Sentence('A trained model, saved by training or by sharpening.')</extracomment>
      <translation>Un modèle entraîné, enregistré par l'entraînement ou par l'affinage.</translation>
    </message>
    <message>
      <source>A worker could not run a task ({name}: {reason}).</source>
      <extracomment>core/predict/cluster/session.py: Sentence('A worker could not run a task ({name}: {reason}).', name=type(error).__name__, reason=str(error)[:300])</extracomment>
      <translation>Un worker n'a pas pu exécuter une tâche ({name} : {reason}).</translation>
    </message>
    <message>
      <source>About {time} on this computer's CPU</source>
      <extracomment>gui/fusion/preflight_panel.py</extracomment>
      <translation>Environ {time} sur le processeur de cet ordinateur</translation>
    </message>
    <message>
      <source>About {time} on this computer's CPU, less on a graphics card</source>
      <extracomment>gui/fusion/preflight_panel.py</extracomment>
      <translation>Environ {time} sur le processeur de cet ordinateur, moins sur une carte graphique</translation>
    </message>
    <message>
      <source>Add or choose a raster</source>
      <extracomment>gui/widgets/raster_picker.py</extracomment>
      <translation>Ajouter ou choisir un raster</translation>
    </message>
    <message>
      <source>Address of another package index, such as a mirror in your company. Leave it empty for the usual ones.</source>
      <extracomment>gui/options/torch_choice.py</extracomment>
      <translation>Adresse d'un autre index de paquets, par exemple un miroir dans votre entreprise. Laissez vide pour les index habituels.</translation>
    </message>
    <message>
      <source>Advanced</source>
      <extracomment>gui/fusion/dialog.py</extracomment>
      <translation>Avancé</translation>
    </message>
    <message>
      <source>Advanced (changed: {names})</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>Avancé (modifié : {names})</translation>
    </message>
    <message>
      <source>Advanced (defaults)</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>Avancé (valeurs par défaut)</translation>
    </message>
    <message>
      <source>All bands of the multispectral image are about {amount} higher than the spectra that the model was trained on. Sentinel-2 products since processing baseline 04.00 are, by 1000 of 10000.</source>
      <extracomment>core/check/model_fit.py: Sentence('All bands of the multispectral image are about {amount} higher than the spectra that the model was trained on. Sentinel-2 products since processing baseline 04.00 are, by 1000 of 10000.', amount=amount)</extracomment>
      <translation>Toutes les bandes de l'image multispectrale sont d'environ {amount} au-dessus des spectres sur lesquels le modèle a été entraîné. C'est le cas des produits Sentinel-2 depuis la version de traitement (processing baseline) 04.00, de 1000 sur 10000.</translation>
    </message>
    <message>
      <source>All bands of the multispectral image are about {amount} lower than the spectra that the model was trained on.</source>
      <extracomment>core/check/model_fit.py: Sentence('All bands of the multispectral image are about {amount} lower than the spectra that the model was trained on.', amount=amount)</extracomment>
      <translation>Toutes les bandes de l'image multispectrale sont d'environ {amount} au-dessous des spectres sur lesquels le modèle a été entraîné.</translation>
    </message>
    <message>
      <source>All pages of the help</source>
      <extracomment>gui/widgets/help_window.py</extracomment>
      <translation>Toutes les pages de l'aide</translation>
    </message>
    <message>
      <source>All sensor bands in use are covered</source>
      <extracomment>gui/fusion/preflight_panel.py</extracomment>
      <translation>Toutes les bandes utilisées du capteur sont couvertes</translation>
    </message>
    <message>
      <source>All valid pixels of {path} have the same values, so nothing can be learnt from them. Choose another image.</source>
      <extracomment>core/check/pixels.py: Sentence('All valid pixels of {path} have the same values, so nothing can be learnt from them. Choose another image.', path=raster.path)</extracomment>
      <translation>Tous les pixels valides de {path} ont les mêmes valeurs : on ne peut rien en apprendre. Choisissez une autre image.</translation>
    </message>
    <message>
      <source>Also write a quality raster</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>Écrire aussi un raster de qualité</translation>
    </message>
    <message>
      <source>Also write a report</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>Écrire aussi un rapport</translation>
    </message>
    <message>
      <source>Always: with every preset and extent</source>
      <extracomment>core/check/fields.py: Sentence('Always: with every preset and extent')</extracomment>
      <translation>Toujours : avec tous les préréglages et toutes les emprises</translation>
    </message>
    <message>
      <source>An ENVI file ({path}) cannot store the georeference of {image}: its grid is rotated, sheared or mirrored, has control points, or has a rare coordinate system. Write a GeoTIFF (.tif) instead.</source>
      <extracomment>core/check/place.py: Sentence('An ENVI file ({path}) cannot store the georeference of {image}: its grid is rotated, sheared or mirrored, has control points, or has a rare coordinate system. Write a GeoTIFF (.tif) instead.', path=path, image=source.path)</extracomment>
      <translation>Un fichier ENVI ({path}) ne peut pas stocker le géoréférencement de {image} : sa grille est tournée, cisaillée ou en miroir, a des points de contrôle, ou a un système de coordonnées rare. Écrivez plutôt un GeoTIFF (.tif).</translation>
    </message>
    <message>
      <source>An image of the sensor that the model was trained for (HR-MSI). The result has its grid, extent and coordinate system.</source>
      <extracomment>core/check/fields.py: Sentence('An image of the sensor that the model was trained for (HR-MSI). The result has its grid, extent and coordinate system.')</extracomment>
      <translation>Une image du capteur pour lequel le modèle a été entraîné (HR-MSI). Le résultat a sa grille, son emprise et son système de coordonnées.</translation>
    </message>
    <message>
      <source>An image that the model is for. Its bands are assigned and its units compared, and the model keeps both. It may be left out.</source>
      <extracomment>core/check/fields.py: Sentence('An image that the model is for. Its bands are assigned and its units compared, and the model keeps both. It may be left out.')</extracomment>
      <translation>Une image à laquelle le modèle est destiné. Ses bandes sont affectées et ses unités comparées, et le modèle garde les deux. Elle peut être omise.</translation>
    </message>
    <message>
      <source>Another QGIS is installing or removing PyTorch in {folder}, or the folder is not writable.</source>
      <extracomment>adapters/torch_install/folder.py</extracomment>
      <translation>Un autre QGIS installe ou supprime PyTorch dans {folder}, ou le dossier est protégé en écriture.</translation>
    </message>
    <message>
      <source>Another factor…</source>
      <extracomment>gui/profiles/sources.py</extracomment>
      <translation>Autre facteur…</translation>
    </message>
    <message>
      <source>Apple graphics processor (MPS)</source>
      <extracomment>core/check/fields.py: Sentence('Apple graphics processor (MPS)')</extracomment>
      <translation>Processeur graphique Apple (MPS)</translation>
    </message>
    <message>
      <source>Apply a spectral model</source>
      <extracomment>processing/algorithms/apply.py</extracomment>
      <translation>Appliquer un modèle spectral</translation>
    </message>
    <message>
      <source>As in the hyperspectral image</source>
      <extracomment>core/check/fields.py: Sentence('As in the hyperspectral image')</extracomment>
      <translation>Comme dans l'image hyperspectrale</translation>
    </message>
    <message>
      <source>As in the training, whether the values fit or not</source>
      <extracomment>core/check/fields.py: Sentence('As in the training, whether the values fit or not')</extracomment>
      <translation>Comme à l'entraînement, que les valeurs correspondent ou non</translation>
    </message>
    <message>
      <source>As published, the cube's {count} bands are assumed to lie evenly between {low:g} and {high:g} nm, whatever their centres. To fuse this pair, give the wavelengths {low:g}:{high:g} and the sensor from-metadata.</source>
      <extracomment>evaluation/simulate/check_response.py: Sentence("As published, the cube's {count} bands are assumed to lie evenly between {low:g} and {high:g} nm, whatever their centres. To fuse this pair, give the wavelengths {low:g}:{high:g} and the sensor from-metadata.", count=len(bands), low=low, high=high)</extracomment>
      <translation>Comme publié, on suppose que les {count} bandes du cube sont réparties régulièrement entre {low:g} et {high:g} nm, quels que soient leurs centres. Pour fusionner cette paire, donnez les longueurs d'onde {low:g}:{high:g} et le capteur from-metadata.</translation>
    </message>
    <message>
      <source>As published: neural network, 2500 epochs on all spectra, slow</source>
      <extracomment>core/check/fields.py: Sentence('As published: neural network, 2500 epochs on all spectra, slow')</extracomment>
      <translation>Comme publié : réseau de neurones, 2500 époques sur tous les spectres, lent</translation>
    </message>
    <message>
      <source>As sensors observe</source>
      <extracomment>evaluation/simulate/fields.py: Sentence('As sensors observe')</extracomment>
      <translation>Comme les capteurs observent</translation>
    </message>
    <message>
      <source>As the authors of SpectraLift simulate: zeros beyond the border, their Airy pattern, bands spread evenly over the sensor's range</source>
      <extracomment>evaluation/simulate/fields.py: Sentence("As the authors of SpectraLift simulate: zeros beyond the border, their Airy pattern, bands spread evenly over the sensor's range")</extracomment>
      <translation>Comme les auteurs de SpectraLift simulent : zéros au-delà du bord, leur figure d'Airy, bandes réparties régulièrement sur la plage du capteur</translation>
    </message>
    <message>
      <source>As the file name's extension says</source>
      <extracomment>core/check/fields.py: Sentence("As the file name's extension says")</extracomment>
      <translation>Selon l'extension du nom de fichier</translation>
    </message>
    <message>
      <source>Assess a sharpened image</source>
      <extracomment>processing/algorithms/assess.py</extracomment>
      <translation>Évaluer une image affinée</translation>
    </message>
    <message>
      <source>Assign automatically</source>
      <extracomment>gui/response/band_table.py</extracomment>
      <translation>Affecter automatiquement</translation>
    </message>
    <message>
      <source>Automatic: a graphics card if PyTorch can use one, otherwise the CPU</source>
      <extracomment>core/check/fields.py: Sentence('Automatic: a graphics card if PyTorch can use one, otherwise the CPU')</extracomment>
      <translation>Automatique : une carte graphique si PyTorch peut en utiliser une, sinon le processeur</translation>
    </message>
    <message>
      <source>Automatic: as in the training, if the values then fit</source>
      <extracomment>core/check/fields.py: Sentence('Automatic: as in the training, if the values then fit')</extracomment>
      <translation>Automatique : comme à l'entraînement, si les valeurs correspondent alors</translation>
    </message>
    <message>
      <source>Automatic: decided from the images</source>
      <extracomment>core/check/fields.py: Sentence('Automatic: decided from the images')</extracomment>
      <translation>Automatique : décidé d'après les images</translation>
    </message>
    <message>
      <source>Automatic: from the file, otherwise 0.0001 for 16-bit whole numbers</source>
      <extracomment>gui/profiles/sources.py</extracomment>
      <translation>Automatique : d'après le fichier, sinon 0.0001 pour les entiers sur 16 bits</translation>
    </message>
    <message>
      <source>Automatic: where both images show the same ground</source>
      <extracomment>core/check/fields.py: Sentence('Automatic: where both images show the same ground')</extracomment>
      <translation>Automatique : là où les deux images montrent le même sol</translation>
    </message>
    <message>
      <source>Automatic: with the standard preset, for a whole image</source>
      <extracomment>core/check/fields.py: Sentence('Automatic: with the standard preset, for a whole image')</extracomment>
      <translation>Automatique : avec le préréglage standard, pour une image entière</translation>
    </message>
    <message>
      <source>Back</source>
      <extracomment>gui/widgets/help_window.py</extracomment>
      <translation>Retour</translation>
    </message>
    <message>
      <source>Band assignment</source>
      <extracomment>gui/response/band_table.py</extracomment>
      <translation>Affectation des bandes</translation>
    </message>
    <message>
      <source>Band number in the file of each band of the model: numbers in the model's order (3,2,1) or pairs (Blue=3,Green=2,Red=1). Leave it empty for an image like the one that the model was trained with.</source>
      <extracomment>core/check/fields.py: Sentence("Band number in the file of each band of the model: numbers in the model's order (3,2,1) or pairs (Blue=3,Green=2,Red=1). Leave it empty for an image like the one that the model was trained with.")</extracomment>
      <translation>Numéro de bande dans le fichier pour chaque bande du modèle : des numéros dans l'ordre du modèle (3,2,1) ou des paires (Blue=3,Green=2,Red=1). Laissez vide pour une image comme celle de l'entraînement.</translation>
    </message>
    <message>
      <source>Band number in the file of each band of the sensor: numbers in the sensor's order (3,2,1) or pairs (Blue=3,Green=2,Red=1); unused bands may be left out. Leave it empty to assign the bands automatically.</source>
      <extracomment>core/check/fields.py: Sentence("Band number in the file of each band of the sensor: numbers in the sensor's order (3,2,1) or pairs (Blue=3,Green=2,Red=1); unused bands may be left out. Leave it empty to assign the bands automatically.")</extracomment>
      <translation>Numéro de bande dans le fichier pour chaque bande du capteur : des numéros dans l'ordre du capteur (3,2,1) ou des paires (Blue=3,Green=2,Red=1) ; les bandes inutilisées peuvent être omises. Laissez vide pour une affectation automatique.</translation>
    </message>
    <message>
      <source>Band of the file</source>
      <extracomment>gui/response/band_table.py</extracomment>
      <translation>Bande du fichier</translation>
    </message>
    <message>
      <source>Band of the file for {band}</source>
      <extracomment>gui/response/band_table.py</extracomment>
      <translation>Bande du fichier pour {band}</translation>
    </message>
    <message>
      <source>Band of the multispectral file for each band of the sensor.</source>
      <extracomment>gui/response/band_table.py</extracomment>
      <translation>Bande du fichier multispectral pour chaque bande du capteur.</translation>
    </message>
    <message>
      <source>Band order assumed from {how}: {mapping}. Check the band assignment.</source>
      <extracomment>core/check/apply.py: Sentence('Band order assumed from {how}: {mapping}. Check the band assignment.', how=mapping.how, mapping=mapping)</extracomment>
      <translation>Ordre des bandes supposé d'après {how} : {mapping}. Vérifiez l'affectation des bandes.</translation>
    </message>
    <message>
      <source>Band {bands} of {image} is</source>
      <extracomment>core/spectral/bands.py: plural(len(indices), 'Band {bands} of {image} is', 'Bands {bands} of {image} are', bands=ranges, image=of)</extracomment>
      <translation>Bande {bands} ({image}) :</translation>
    </message>
    <message>
      <source>Bands</source>
      <extracomment>gui/fusion/dialog.py</extracomment>
      <translation>Bandes</translation>
    </message>
    <message>
      <source>Bands to leave out besides those that the image marks as bad: numbers and ranges (130-135,220), and water-vapour for the bands in the two water-vapour absorptions.</source>
      <extracomment>core/check/fields.py: Sentence('Bands to leave out besides those that the image marks as bad: numbers and ranges (130-135,220), and water-vapour for the bands in the two water-vapour absorptions.')</extracomment>
      <translation>Bandes à écarter en plus de celles que l'image marque comme mauvaises : des numéros et des plages (130-135,220), et water-vapour pour les bandes des deux absorptions de la vapeur d'eau.</translation>
    </message>
    <message>
      <source>Bands {bands} of {image} are</source>
      <extracomment>core/spectral/bands.py: plural(len(indices), 'Band {bands} of {image} is', 'Bands {bands} of {image} are', bands=ranges, image=of)</extracomment>
      <translation>Bandes {bands} ({image}) :</translation>
    </message>
    <message>
      <source>Bias</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>Biais</translation>
    </message>
    <message>
      <source>Blur before the pixels are averaged; delta does not blur.</source>
      <extracomment>evaluation/simulate/fields.py: Sentence('Blur before the pixels are averaged; delta does not blur.')</extracomment>
      <translation>Flou avant que les pixels soient moyennés ; delta ne floute pas.</translation>
    </message>
    <message>
      <source>Blurring and averaging</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>Floutage et moyenne</translation>
    </message>
    <message>
      <source>Both a multispectral sensor ({sensor}) and a spectral response file ({srf}) are given. Leave one of them out.</source>
      <extracomment>processing/request_algorithm.py</extracomment>
      <translation>Un capteur multispectral ({sensor}) et un fichier de réponse spectrale ({srf}) sont donnés tous deux. Omettez l'un des deux.</translation>
    </message>
    <message>
      <source>Both a multispectral sensor and a response file are given. Leave one of them out.</source>
      <extracomment>core/check/bands.py: Sentence('Both a multispectral sensor and a response file are given. Leave one of them out.')</extracomment>
      <translation>Un capteur multispectral et un fichier de réponse sont donnés tous deux. Omettez l'un des deux.</translation>
    </message>
    <message>
      <source>Both images are {path}. Choose the coarse hyperspectral image and the fine multispectral one.</source>
      <extracomment>core/check/place.py: Sentence('Both images are {path}. Choose the coarse hyperspectral image and the fine multispectral one.', path=hsi.path)</extracomment>
      <translation>Les deux images sont {path}. Choisissez l'image hyperspectrale grossière et l'image multispectrale fine.</translation>
    </message>
    <message>
      <source>Both images use the same units. Only these bands are rescaled ({basis}): {bands}.</source>
      <extracomment>core/harmonise/radiometry.py: Sentence('Both images use the same units. Only these bands are rescaled ({basis}): {bands}.', basis=basis, bands=bands)</extracomment>
      <translation>Les deux images ont les mêmes unités. Seules ces bandes sont mises à l'échelle ({basis}) : {bands}.</translation>
    </message>
    <message>
      <source>Both images use the same units; no rescaling needed.</source>
      <extracomment>core/harmonise/radiometry.py: Sentence('Both images use the same units; no rescaling needed.')</extracomment>
      <translation>Les deux images ont les mêmes unités ; aucune mise à l'échelle n'est nécessaire.</translation>
    </message>
    <message>
      <source>Brings a hyperspectral image to the pixel size of a multispectral one.</source>
      <extracomment>processing/algorithms/fuse.py</extracomment>
      <translation>Amène une image hyperspectrale à la taille de pixel d'une multispectrale.</translation>
    </message>
    <message>
      <source>CENTRAL_WAVELENGTH_UM</source>
      <extracomment>core/spectral/band_metadata.py: Sentence('CENTRAL_WAVELENGTH_UM')</extracomment>
      <translation>CENTRAL_WAVELENGTH_UM</translation>
    </message>
    <message>
      <source>CPU</source>
      <extracomment>core/check/fields.py: Sentence('CPU')</extracomment>
      <translation>Processeur</translation>
    </message>
    <message>
      <source>CPU, without PyTorch (NumPy)</source>
      <extracomment>core/check/fields.py: Sentence('CPU, without PyTorch (NumPy)')</extracomment>
      <translation>Processeur, sans PyTorch (NumPy)</translation>
    </message>
    <message>
      <source>Cancelled. Nothing has changed.</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>Annulé. Rien n'a changé.</translation>
    </message>
    <message>
      <source>Cancelled. Nothing was written.</source>
      <extracomment>core/base/errors.py: Sentence('Cancelled. Nothing was written.')</extracomment>
      <translation>Annulé. Rien n'a été écrit.</translation>
    </message>
    <message>
      <source>Centre [nm]</source>
      <extracomment>gui/response/band_table.py</extracomment>
      <translation>Centre [nm]</translation>
    </message>
    <message>
      <source>Changes to the preset, such as layers=4,width=32; the help page on the paper's method lists the options. Leave it empty unless you repeat an experiment.</source>
      <extracomment>core/check/fields.py: Sentence("Changes to the preset, such as layers=4,width=32; the help page on the paper's method lists the options. Leave it empty unless you repeat an experiment.")</extracomment>
      <translation>Modifications du préréglage, comme layers=4,width=32 ; la page d'aide sur la méthode de l'article énumère les options. Laissez vide, sauf pour répéter une expérience.</translation>
    </message>
    <message>
      <source>Check sensor and wavelengths.</source>
      <extracomment>evaluation/simulate/check_response.py: Sentence('Check sensor and wavelengths.')</extracomment>
      <translation>Vérifiez le capteur et les longueurs d'onde.</translation>
    </message>
    <message>
      <source>Checking the images</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>Vérification des images</translation>
    </message>
    <message>
      <source>Checks</source>
      <extracomment>gui/fusion/preflight_panel.py</extracomment>
      <translation>Vérifications</translation>
    </message>
    <message>
      <source>Checks before the run</source>
      <extracomment>gui/fusion/preflight_panel.py</extracomment>
      <translation>Vérifications avant l'exécution</translation>
    </message>
    <message>
      <source>Choose a coarse, a fine or a sharp image above.</source>
      <extracomment>gui/profiles/dock.py</extracomment>
      <translation>Choisissez ci-dessus une image grossière, fine ou affinée.</translation>
    </message>
    <message>
      <source>Choose a hyperspectral and a multispectral image first.</source>
      <extracomment>gui/fusion/dialog.py</extracomment>
      <translation>Choisissez d'abord une image hyperspectrale et une multispectrale.</translation>
    </message>
    <message>
      <source>Choose a raster file</source>
      <extracomment>gui/widgets/raster_picker.py</extracomment>
      <translation>Choisir un fichier raster</translation>
    </message>
    <message>
      <source>Choose a sensor to see its spectral response</source>
      <extracomment>gui/response/response_plot.py</extracomment>
      <translation>Choisissez un capteur pour voir sa réponse spectrale</translation>
    </message>
    <message>
      <source>Choose an image first</source>
      <extracomment>gui/profiles/sources.py</extracomment>
      <translation>Choisissez d'abord une image</translation>
    </message>
    <message>
      <source>Choose at least one multispectral image.</source>
      <extracomment>cli/commands/many.py: Sentence('Choose at least one multispectral image.')</extracomment>
      <translation>Choisissez au moins une image multispectrale.</translation>
    </message>
    <message>
      <source>Choose at least one raster to read.</source>
      <extracomment>processing/algorithms/profile.py</extracomment>
      <translation>Choisissez au moins un raster à lire.</translation>
    </message>
    <message>
      <source>Choose auto, cpu or numpy.</source>
      <extracomment>core/check/options.py: Sentence('Choose auto, cpu or numpy.')</extracomment>
      <translation>Choisissez auto, cpu ou numpy.</translation>
    </message>
    <message>
      <source>Choose both images to see the checks.</source>
      <extracomment>gui/fusion/dialog.py</extracomment>
      <translation>Choisissez les deux images pour voir les vérifications.</translation>
    </message>
    <message>
      <source>Choose the .tif itself.</source>
      <extracomment>core/raster/products/superdove.py: Sentence('Choose the .tif itself.')</extracomment>
      <translation>Choisissez le .tif lui-même.</translation>
    </message>
    <message>
      <source>Choose the first tool in the bar above, and click on the map.</source>
      <extracomment>gui/profiles/dock.py</extracomment>
      <translation>Choisissez le premier outil de la barre ci-dessus et cliquez sur la carte.</translation>
    </message>
    <message>
      <source>Choose the folder of wheels</source>
      <extracomment>gui/options/torch_choice.py</extracomment>
      <translation>Choisir le dossier de wheels</translation>
    </message>
    <message>
      <source>Choose the model file to write.</source>
      <extracomment>core/check/fusion.py: Sentence('Choose the model file to write.')</extracomment>
      <translation>Choisissez le fichier de modèle à écrire.</translation>
    </message>
    <message>
      <source>Choose the model: a file saved by training.</source>
      <extracomment>core/check/apply.py: Sentence('Choose the model: a file saved by training.')</extracomment>
      <translation>Choisissez le modèle : un fichier enregistré par l'entraînement.</translation>
    </message>
    <message>
      <source>Choose the multispectral sensor: from the list, from a response file, or from the image's metadata.</source>
      <extracomment>core/check/bands.py: Sentence("Choose the multispectral sensor: from the list, from a response file, or from the image's metadata.")</extracomment>
      <translation>Choisissez le capteur multispectral : dans la liste, par un fichier de réponse ou par les métadonnées de l'image.</translation>
    </message>
    <message>
      <source>Choose the output file of the {role}.</source>
      <extracomment>evaluation/simulate/checks.py: Sentence('Choose the output file of the {role}.', role=role)</extracomment>
      <translation>Choisissez le fichier de sortie : {role}.</translation>
    </message>
    <message>
      <source>Choose the output file.</source>
      <extracomment>core/check/apply.py: Sentence('Choose the output file.')</extracomment>
      <translation>Choisissez le fichier de sortie.</translation>
    </message>
    <message>
      <source>Choose the radiometry factor for a usual factor between units, match for digital numbers, or model if its units are those of the training.</source>
      <extracomment>core/check/model_fit.py: Sentence('Choose the radiometry factor for a usual factor between units, match for digital numbers, or model if its units are those of the training.')</extracomment>
      <translation>Choisissez la radiométrie factor pour un facteur usuel entre unités, match pour des comptes numériques, ou model si ses unités sont celles de l'entraînement.</translation>
    </message>
    <message>
      <source>Choose the sensor to simulate: from the library, or from a response file.</source>
      <extracomment>evaluation/simulate/checks.py: Sentence('Choose the sensor to simulate: from the library, or from a response file.')</extracomment>
      <translation>Choisissez le capteur à simuler : dans la bibliothèque ou par un fichier de réponse.</translation>
    </message>
    <message>
      <source>Choose the sensor, or type to search</source>
      <extracomment>gui/response/srf_chooser.py</extracomment>
      <translation>Choisissez le capteur, ou tapez pour chercher</translation>
    </message>
    <message>
      <source>Choose the {role}.</source>
      <extracomment>core/check/fusion.py: Sentence('Choose the {role}.', role=role)</extracomment>
      <translation>Choisissez : {role}.</translation>
    </message>
    <message>
      <source>Close this window</source>
      <extracomment>gui/widgets/help_window.py</extracomment>
      <translation>Fermer cette fenêtre</translation>
    </message>
    <message>
      <source>Close this window; a running fusion continues</source>
      <extracomment>gui/fusion/buttons.py</extracomment>
      <translation>Fermer cette fenêtre ; une fusion en cours continue</translation>
    </message>
    <message>
      <source>Close this window; a running installation continues</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>Fermer cette fenêtre ; une installation en cours continue</translation>
    </message>
    <message>
      <source>Closure</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>Cohérence</translation>
    </message>
    <message>
      <source>Closure without band {left_out} of {source}.</source>
      <extracomment>profiles/site.py: Sentence('Closure without band {left_out} of {source}.', left_out=closed.left_out, source=site.msi.source)</extracomment>
      <translation>Cohérence sans la bande {left_out} de {source}.</translation>
    </message>
    <message>
      <source>Cloud-optimised GeoTIFF (COG)</source>
      <extracomment>core/check/fields.py: Sentence('Cloud-optimised GeoTIFF (COG)')</extracomment>
      <translation>GeoTIFF optimisé pour le nuage (COG)</translation>
    </message>
    <message>
      <source>Coarse</source>
      <extracomment>gui/profiles/sources.py</extracomment>
      <translation>Grossière</translation>
    </message>
    <message>
      <source>Coarse hyperspectral image</source>
      <extracomment>evaluation/simulate/fields.py: Sentence('Coarse hyperspectral image')</extracomment>
      <translation>Image hyperspectrale grossière</translation>
    </message>
    <message>
      <source>Coarse hyperspectral image: dashed curves</source>
      <extracomment>gui/profiles/sources.py</extracomment>
      <translation>Image hyperspectrale grossière : courbes tiretées</translation>
    </message>
    <message>
      <source>Coarse pixel size over the fine one, for example 4, for ERGAS. Leave it empty for the ratio in the metadata of the estimated image.</source>
      <extracomment>evaluation/assess/fields.py: Sentence('Coarse pixel size over the fine one, for example 4, for ERGAS. Leave it empty for the ratio in the metadata of the estimated image.')</extracomment>
      <translation>Taille du pixel grossier divisée par celle du pixel fin, par exemple 4, pour ERGAS. Laissez vide pour le rapport indiqué dans les métadonnées de l'image estimée.</translation>
    </message>
    <message>
      <source>Colour of {name}</source>
      <extracomment>gui/profiles/dock.py</extracomment>
      <translation>Couleur de {name}</translation>
    </message>
    <message>
      <source>Compares an estimated hyperspectral image with a reference, in figures, maps and a report.</source>
      <extracomment>processing/algorithms/assess.py</extracomment>
      <translation>Compare une image hyperspectrale estimée à une référence, en chiffres, cartes et rapport.</translation>
    </message>
    <message>
      <source>Comparing the images</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>Comparaison des images</translation>
    </message>
    <message>
      <source>Comparing the prediction with the hyperspectral image</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>Comparaison de la prédiction avec l'image hyperspectrale</translation>
    </message>
    <message>
      <source>Comparing the units of both images</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>Comparaison des unités des deux images</translation>
    </message>
    <message>
      <source>Compression</source>
      <extracomment>core/check/fields.py: Sentence('Compression')</extracomment>
      <translation>Compression</translation>
    </message>
    <message>
      <source>Computed with</source>
      <extracomment>gui/widgets/text_dialog.py</extracomment>
      <translation>Calculé avec</translation>
    </message>
    <message>
      <source>Computing</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>Calcul</translation>
    </message>
    <message>
      <source>Computing the preview…</source>
      <extracomment>gui/fusion/preview.py</extracomment>
      <translation>Calcul de l'aperçu…</translation>
    </message>
    <message>
      <source>Constant</source>
      <extracomment>core/check/fields.py: Sentence('Constant')</extracomment>
      <translation>Constant</translation>
    </message>
    <message>
      <source>Contents</source>
      <extracomment>gui/widgets/help_window.py</extracomment>
      <translation>Sommaire</translation>
    </message>
    <message>
      <source>Continuum removed</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>Continuum retiré</translation>
    </message>
    <message>
      <source>Conversion of the multispectral values to the units of the hyperspectral image.</source>
      <extracomment>core/check/fields.py: Sentence('Conversion of the multispectral values to the units of the hyperspectral image.')</extracomment>
      <translation>Conversion des valeurs multispectrales dans les unités de l'image hyperspectrale.</translation>
    </message>
    <message>
      <source>Conversion of the values to the units of the model.</source>
      <extracomment>core/check/fields.py: Sentence('Conversion of the values to the units of the model.')</extracomment>
      <translation>Conversion des valeurs dans les unités du modèle.</translation>
    </message>
    <message>
      <source>Coordinate systems cannot be written: PROJ finds no readable proj.db where the environment points to ({given}), perhaps that of another program. Unset the variable and start again, or set it to the folder of the proj.db of QGIS or GDAL.</source>
      <extracomment>core/check/outputs.py: Sentence('Coordinate systems cannot be written: PROJ finds no readable proj.db where the environment points to ({given}), perhaps that of another program. Unset the variable and start again, or set it to the folder of the proj.db of QGIS or GDAL.', given=words.listing(given))</extracomment>
      <translation>Les systèmes de coordonnées ne peuvent pas être écrits : PROJ ne trouve pas de proj.db lisible là où pointe l'environnement ({given}), peut-être celui d'un autre programme. Supprimez la variable et redémarrez, ou donnez-lui le dossier du proj.db de QGIS ou de GDAL.</translation>
    </message>
    <message>
      <source>Coordinate systems cannot be written: PROJ finds no readable proj.db. Set the environment variable {variables} to the folder of the proj.db of QGIS or GDAL.</source>
      <extracomment>core/check/outputs.py: Sentence('Coordinate systems cannot be written: PROJ finds no readable proj.db. Set the environment variable {variables} to the folder of the proj.db of QGIS or GDAL.', variables=_VARIABLES[0])</extracomment>
      <translation>Les systèmes de coordonnées ne peuvent pas être écrits : PROJ ne trouve pas de proj.db lisible. Donnez à la variable d'environnement {variables} le dossier du proj.db de QGIS ou de GDAL.</translation>
    </message>
    <message>
      <source>Copy</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>Copier</translation>
    </message>
    <message>
      <source>Copy it beside the metadata file, or download the product again.</source>
      <extracomment>core/raster/products/dlr.py: Sentence('Copy it beside the metadata file, or download the product again.')</extracomment>
      <translation>Copiez-le à côté du fichier de métadonnées, ou téléchargez de nouveau le produit.</translation>
    </message>
    <message>
      <source>Copy it from the delivery into the same folder.</source>
      <extracomment>core/raster/products/desis.py: Sentence('Copy it from the delivery into the same folder.')</extracomment>
      <translation>Copiez-le de la livraison dans le même dossier.</translation>
    </message>
    <message>
      <source>Copy it from the delivery.</source>
      <extracomment>core/raster/products/landsat.py: Sentence('Copy it from the delivery.')</extracomment>
      <translation>Copiez-le de la livraison.</translation>
    </message>
    <message>
      <source>Copy the log to the clipboard</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>Copier le journal dans le presse-papiers</translation>
    </message>
    <message>
      <source>Copy the result to the clipboard, for a bug report</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>Copier le résultat dans le presse-papiers, pour un rapport d'erreur</translation>
    </message>
    <message>
      <source>Copy the spectra along the lines</source>
      <extracomment>gui/profiles/export.py</extracomment>
      <translation>Copier les spectres le long des lignes</translation>
    </message>
    <message>
      <source>Copy the table</source>
      <extracomment>gui/profiles/export.py</extracomment>
      <translation>Copier la table</translation>
    </message>
    <message>
      <source>Copy the text to the clipboard</source>
      <extracomment>gui/widgets/text_dialog.py</extracomment>
      <translation>Copier le texte dans le presse-papiers</translation>
    </message>
    <message>
      <source>Correct the offsets in the file, or choose the radiometry model if its values are right.</source>
      <extracomment>core/check/model_fit.py: Sentence('Correct the offsets in the file, or choose the radiometry model if its values are right.')</extracomment>
      <translation>Corrigez les décalages dans le fichier, ou choisissez la radiométrie model si ses valeurs sont justes.</translation>
    </message>
    <message>
      <source>Correlation of the two spectra.</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>Corrélation des deux spectres.</translation>
    </message>
    <message>
      <source>Cosine with restarts</source>
      <extracomment>core/check/fields.py: Sentence('Cosine with restarts')</extracomment>
      <translation>Cosinus avec redémarrages</translation>
    </message>
    <message>
      <source>Course of the learning rate during the training.</source>
      <extracomment>core/check/fields.py: Sentence('Course of the learning rate during the training.')</extracomment>
      <translation>Évolution du taux d'apprentissage pendant l'entraînement.</translation>
    </message>
    <message>
      <source>Create the sample scene</source>
      <extracomment>gui/fusion/sample_link.py</extracomment>
      <translation>Créer la scène d'exemple</translation>
    </message>
    <message>
      <source>Creating the sample scene…</source>
      <extracomment>gui/fusion/sample_link.py</extracomment>
      <translation>Création de la scène d'exemple…</translation>
    </message>
    <message>
      <source>Cross-correlation</source>
      <extracomment>processing/algorithms/assess.py</extracomment>
      <translation>Corrélation croisée</translation>
    </message>
    <message>
      <source>Curves: bands of the sensor. Ticks below: bands of the hyperspectral image. Shaded: bad bands.</source>
      <extracomment>gui/response/response_plot.py</extracomment>
      <translation>Courbes : bandes du capteur. Traits en bas : bandes de l'image hyperspectrale. Grisé : mauvaises bandes.</translation>
    </message>
    <message>
      <source>Custom response file…</source>
      <extracomment>gui/response/srf_chooser.py</extracomment>
      <translation>Fichier de réponse personnel…</translation>
    </message>
    <message>
      <source>DEFLATE</source>
      <extracomment>core/check/fields.py: Sentence('DEFLATE')</extracomment>
      <translation>DEFLATE</translation>
    </message>
    <message>
      <source>Data range</source>
      <extracomment>evaluation/assess/fields.py: Sentence('Data range')</extracomment>
      <translation>Étendue des données</translation>
    </message>
    <message>
      <source>Data type</source>
      <extracomment>core/check/fields.py: Sentence('Data type')</extracomment>
      <translation>Type de données</translation>
    </message>
    <message>
      <source>Data type and scale of the cube</source>
      <extracomment>evaluation/simulate/fields.py: Sentence('Data type and scale of the cube')</extracomment>
      <translation>Type de données et échelle du cube</translation>
    </message>
    <message>
      <source>Data type of the values in the result.</source>
      <extracomment>core/check/fields.py: Sentence('Data type of the values in the result.')</extracomment>
      <translation>Type de données des valeurs du résultat.</translation>
    </message>
    <message>
      <source>Decimal numbers (float32)</source>
      <extracomment>core/check/fields.py: Sentence('Decimal numbers (float32)')</extracomment>
      <translation>Nombres décimaux (float32)</translation>
    </message>
    <message>
      <source>Default device; auto uses a graphics card if there is one.</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>Processeur par défaut ; auto utilise une carte graphique s'il y en a une.</translation>
    </message>
    <message>
      <source>Details</source>
      <extracomment>gui/fusion/runs.py</extracomment>
      <translation>Détails</translation>
    </message>
    <message>
      <source>Device</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>Périphérique</translation>
    </message>
    <message>
      <source>Difference between the sharp spectrum, resampled to the sensor's bands, and the measured multispectral values; 0 % is perfect.</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>Différence entre le spectre affiné, rééchantillonné aux bandes du capteur, et les valeurs multispectrales mesurées ; 0 % est parfait.</translation>
    </message>
    <message>
      <source>Discard the manual settings and assign the bands automatically.</source>
      <extracomment>gui/response/band_table.py</extracomment>
      <translation>Abandonner les réglages manuels et affecter les bandes automatiquement.</translation>
    </message>
    <message>
      <source>Display of the curves</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>Affichage des courbes</translation>
    </message>
    <message>
      <source>Done on {device} with seed {seed}.</source>
      <extracomment>processing/algorithms/fuse.py</extracomment>
      <translation>Fait sur {device} avec la graine {seed}.</translation>
    </message>
    <message>
      <source>Done with {engine} on {device}.</source>
      <extracomment>processing/algorithms/apply.py</extracomment>
      <translation>Fait avec {engine} sur {device}.</translation>
    </message>
    <message>
      <source>Double-click renames a pin, Delete removes it.</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>Un double-clic renomme un repère, Suppr le supprime.</translation>
    </message>
    <message>
      <source>Download it again, as an ortho product if possible.</source>
      <extracomment>core/raster/products/tanager.py: Sentence('Download it again, as an ortho product if possible.')</extracomment>
      <translation>Téléchargez-le de nouveau, si possible comme produit ortho.</translation>
    </message>
    <message>
      <source>Download it again.</source>
      <extracomment>core/raster/products/arrays.py: Sentence('Download it again.')</extracomment>
      <translation>Téléchargez-le de nouveau.</translation>
    </message>
    <message>
      <source>Download the header again.</source>
      <extracomment>core/raster/products/desis.py: Sentence('Download the header again.')</extracomment>
      <translation>Téléchargez de nouveau l'en-tête.</translation>
    </message>
    <message>
      <source>Download the metadata file again.</source>
      <extracomment>core/raster/products/desis.py: Sentence('Download the metadata file again.')</extracomment>
      <translation>Téléchargez de nouveau le fichier de métadonnées.</translation>
    </message>
    <message>
      <source>Download the product again.</source>
      <extracomment>core/raster/products/landsat.py: Sentence('Download the product again.')</extracomment>
      <translation>Téléchargez de nouveau le produit.</translation>
    </message>
    <message>
      <source>Downloading: {mb:.0f} MB of about {total} MB</source>
      <extracomment>adapters/torch_install/install.py</extracomment>
      <translation>Téléchargement : {mb:.0f} Mo sur environ {total} Mo</translation>
    </message>
    <message>
      <source>Downloads with pip, through QGIS's proxy if there is one.</source>
      <extracomment>gui/options/torch_choice.py</extracomment>
      <translation>Télécharge avec pip, par le proxy de QGIS s'il y en a un.</translation>
    </message>
    <message>
      <source>Drag to move the view, use the wheel to zoom, drag with the right button to stretch.</source>
      <extracomment>gui/profiles/dock.py</extracomment>
      <translation>Faites glisser pour déplacer la vue, utilisez la molette pour zoomer, faites glisser avec le bouton droit pour étirer.</translation>
    </message>
    <message>
      <source>Draw a line: shows its spectra as an image of band against distance</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>Tracer une ligne : montre ses spectres comme une image de la bande en fonction de la distance</translation>
    </message>
    <message>
      <source>Draw a polygon: left-click to set corners, right-click to finish</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>Tracer un polygone : clic gauche pour poser les sommets, clic droit pour terminer</translation>
    </message>
    <message>
      <source>EMIT reflectance is float32</source>
      <extracomment>core/raster/products/emit.py: Sentence('EMIT reflectance is float32')</extracomment>
      <translation>La réflectance d'EMIT est en float32</translation>
    </message>
    <message>
      <source>ENVI</source>
      <extracomment>core/check/fields.py: Sentence('ENVI')</extracomment>
      <translation>ENVI</translation>
    </message>
    <message>
      <source>ENVI files cannot be compressed. Choose the format GTiff, or no compression.</source>
      <extracomment>core/check/options.py: Sentence('ENVI files cannot be compressed. Choose the format GTiff, or no compression.')</extracomment>
      <translation>Les fichiers ENVI ne peuvent pas être compressés. Choisissez le format GTiff, ou aucune compression.</translation>
    </message>
    <message>
      <source>ENVI files such as {path} cannot be compressed. Choose .tif, or no compression.</source>
      <extracomment>evaluation/simulate/checks.py: Sentence('ENVI files such as {path} cannot be compressed. Choose .tif, or no compression.', path=path)</extracomment>
      <translation>Les fichiers ENVI comme {path} ne peuvent pas être compressés. Choisissez .tif, ou aucune compression.</translation>
    </message>
    <message>
      <source>ENVI metadata of the bands</source>
      <extracomment>core/spectral/band_metadata.py: Sentence('ENVI metadata of the bands')</extracomment>
      <translation>métadonnées ENVI des bandes</translation>
    </message>
    <message>
      <source>ENVI metadata of the file</source>
      <extracomment>core/spectral/band_metadata.py: Sentence('ENVI metadata of the file')</extracomment>
      <translation>métadonnées ENVI du fichier</translation>
    </message>
    <message>
      <source>ENVI spectral library…</source>
      <extracomment>gui/profiles/export.py</extracomment>
      <translation>Bibliothèque spectrale ENVI…</translation>
    </message>
    <message>
      <source>ERGAS</source>
      <extracomment>processing/algorithms/assess.py</extracomment>
      <translation>ERGAS</translation>
    </message>
    <message>
      <source>ERGAS needs the ratio of the pixel sizes of the LR-HSI and these images, which is unknown. Give the ratio.</source>
      <extracomment>evaluation/assess/run.py: Sentence('ERGAS needs the ratio of the pixel sizes of the LR-HSI and these images, which is unknown. Give the ratio.')</extracomment>
      <translation>ERGAS a besoin du rapport entre les tailles de pixel de la LR-HSI et de ces images, qui est inconnu. Donnez ce rapport.</translation>
    </message>
    <message>
      <source>EnMAP-Box profiles (JSON)…</source>
      <extracomment>gui/profiles/export.py</extracomment>
      <translation>Profils EnMAP-Box (JSON)…</translation>
    </message>
    <message>
      <source>Estimate of the error by a second fusion at reduced resolution. It takes a while and does not change the result.</source>
      <extracomment>core/check/fields.py: Sentence('Estimate of the error by a second fusion at reduced resolution. It takes a while and does not change the result.')</extracomment>
      <translation>Estimation de l'erreur par une seconde fusion à résolution réduite. Elle prend du temps et ne change pas le résultat.</translation>
    </message>
    <message>
      <source>Estimated at reduced resolution: the coarse image was degraded by a factor of {factor} and sharpened back; the reference has the image's own noise.</source>
      <extracomment>core/forecast/step.py: Sentence("Estimated at reduced resolution: the coarse image was degraded by a factor of {factor} and sharpened back; the reference has the image's own noise.", factor=STEP)</extracomment>
      <translation>Estimé à résolution réduite : l'image grossière a été dégradée d'un facteur {factor} puis affinée ; la référence a le bruit propre de l'image.</translation>
    </message>
    <message>
      <source>Estimated error</source>
      <extracomment>core/check/fields.py: Sentence('Estimated error')</extracomment>
      <translation>Erreur estimée</translation>
    </message>
    <message>
      <source>Estimated error: {angle:.1f}° spectral angle, RMSE {rmse:.3g} ({percent:.2g} % of the mean signal); upsampling alone: {upsampling_angle:.1f}°, {upsampling_rmse:.3g}.</source>
      <extracomment>core/forecast/step.py: Sentence('Estimated error: {angle:.1f}° spectral angle, RMSE {rmse:.3g} ({percent:.2g} % of the mean signal); upsampling alone: {upsampling_angle:.1f}°, {upsampling_rmse:.3g}.', **values)</extracomment>
      <translation>Erreur estimée : {angle:.1f}° d'angle spectral, RMSE {rmse:.3g} ({percent:.2g} % du signal moyen) ; suréchantillonnage seul : {upsampling_angle:.1f}°, {upsampling_rmse:.3g}.</translation>
    </message>
    <message>
      <source>Estimated error: {angle:.1f}° spectral angle, RMSE {rmse:.3g}; upsampling alone: {upsampling_angle:.1f}°, {upsampling_rmse:.3g}.</source>
      <extracomment>core/forecast/step.py: Sentence('Estimated error: {angle:.1f}° spectral angle, RMSE {rmse:.3g}; upsampling alone: {upsampling_angle:.1f}°, {upsampling_rmse:.3g}.', **values)</extracomment>
      <translation>Erreur estimée : {angle:.1f}° d'angle spectral, RMSE {rmse:.3g} ; suréchantillonnage seul : {upsampling_angle:.1f}°, {upsampling_rmse:.3g}.</translation>
    </message>
    <message>
      <source>Estimated error: {figures} (upsampling alone: {upsampling}).</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>Erreur estimée : {figures} (suréchantillonnage seul : {upsampling}).</translation>
    </message>
    <message>
      <source>Estimated error: {figures}.</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>Erreur estimée : {figures}.</translation>
    </message>
    <message>
      <source>Estimated image</source>
      <extracomment>evaluation/assess/fields.py: Sentence('Estimated image')</extracomment>
      <translation>Image estimée</translation>
    </message>
    <message>
      <source>Estimated {figure}: {ours}; upsampling alone: {theirs}.</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>{figure}, estimé : {ours} ; suréchantillonnage seul : {theirs}.</translation>
    </message>
    <message>
      <source>Estimating the error</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>Estimation de l'erreur</translation>
    </message>
    <message>
      <source>Evaluation</source>
      <extracomment>processing/algorithm.py</extracomment>
      <translation>Évaluation</translation>
    </message>
    <message>
      <source>Every band of {path} is marked as bad. Check its bad bands list (bbl) and the bands to leave out.</source>
      <extracomment>core/check/fusion.py: Sentence('Every band of {path} is marked as bad. Check its bad bands list (bbl) and the bands to leave out.', path=hsi.path)</extracomment>
      <translation>Toutes les bandes de {path} sont marquées comme mauvaises. Vérifiez sa liste de mauvaises bandes (bbl) et les bandes à écarter.</translation>
    </message>
    <message>
      <source>Every band of {path} is marked as bad. Check its bad bands list (bbl).</source>
      <extracomment>evaluation/simulate/checks.py: Sentence('Every band of {path} is marked as bad. Check its bad bands list (bbl).', path=hsi.path)</extracomment>
      <translation>Toutes les bandes de {path} sont marquées comme mauvaises. Vérifiez sa liste de mauvaises bandes (bbl).</translation>
    </message>
    <message>
      <source>Every pixel of the simulated image meets nodata in {path}. Leave out bad bands, or choose a smaller PSF or ratio.</source>
      <extracomment>evaluation/simulate/run.py: Sentence('Every pixel of the simulated image meets nodata in {path}. Leave out bad bands, or choose a smaller PSF or ratio.', path=work.hsi.path)</extracomment>
      <translation>Chaque pixel de l'image simulée touche du nodata de {path}. Écartez les mauvaises bandes, ou choisissez une PSF ou un rapport plus petits.</translation>
    </message>
    <message>
      <source>Examining QGIS's Python…</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>Examen du Python de QGIS…</translation>
    </message>
    <message>
      <source>Explain the fields</source>
      <extracomment>gui/fusion/buttons.py</extracomment>
      <translation>Expliquer les champs</translation>
    </message>
    <message>
      <source>Export spectra</source>
      <extracomment>gui/profiles/export.py</extracomment>
      <translation>Exporter les spectres</translation>
    </message>
    <message>
      <source>Export the spectra</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>Exporter les spectres</translation>
    </message>
    <message>
      <source>Extent to sharpen</source>
      <extracomment>core/check/fields.py: Sentence('Extent to sharpen')</extracomment>
      <translation>Emprise à affiner</translation>
    </message>
    <message>
      <source>Factor: a usual factor, such as 10000</source>
      <extracomment>core/check/fields.py: Sentence('Factor: a usual factor, such as 10000')</extracomment>
      <translation>Facteur : un facteur usuel, comme 10000</translation>
    </message>
    <message>
      <source>Factor: one factor for all bands</source>
      <extracomment>core/check/fields.py: Sentence('Factor: one factor for all bands')</extracomment>
      <translation>Facteur : un seul facteur pour toutes les bandes</translation>
    </message>
    <message>
      <source>Facts about the two images, and problems that prevent a run.</source>
      <extracomment>gui/fusion/preflight_panel.py</extracomment>
      <translation>Données sur les deux images, et problèmes qui empêchent l'exécution.</translation>
    </message>
    <message>
      <source>Field with names</source>
      <extracomment>processing/algorithms/profile.py</extracomment>
      <translation>Champ avec les noms</translation>
    </message>
    <message>
      <source>Field with the names of the spectra; by default the feature ID.</source>
      <extracomment>processing/algorithms/profile.py</extracomment>
      <translation>Champ avec les noms des spectres ; par défaut l'identifiant de l'entité.</translation>
    </message>
    <message>
      <source>Figures</source>
      <extracomment>evaluation/assess/fields.py: Sentence('Figures')</extracomment>
      <translation>Chiffres</translation>
    </message>
    <message>
      <source>File</source>
      <extracomment>gui/widgets/text_dialog.py</extracomment>
      <translation>Fichier</translation>
    </message>
    <message>
      <source>File for the trained model, which can be applied to other images of the same two sensors.</source>
      <extracomment>core/check/fields.py: Sentence('File for the trained model, which can be applied to other images of the same two sensors.')</extracomment>
      <translation>Fichier du modèle entraîné, qui peut être appliqué à d'autres images des deux mêmes capteurs.</translation>
    </message>
    <message>
      <source>File for the trained model. Applying it needs no PyTorch.</source>
      <extracomment>core/check/fields.py: Sentence('File for the trained model. Applying it needs no PyTorch.')</extracomment>
      <translation>Fichier du modèle entraîné. L'appliquer ne demande pas PyTorch.</translation>
    </message>
    <message>
      <source>File format of the result.</source>
      <extracomment>core/check/fields.py: Sentence('File format of the result.')</extracomment>
      <translation>Format de fichier du résultat.</translation>
    </message>
    <message>
      <source>File with the spectral response (CSV)</source>
      <extracomment>gui/response/srf_chooser.py</extracomment>
      <translation>Fichier avec la réponse spectrale (CSV)</translation>
    </message>
    <message>
      <source>Findings</source>
      <extracomment>gui/widgets/text_dialog.py</extracomment>
      <translation>Constats</translation>
    </message>
    <message>
      <source>Fine</source>
      <extracomment>gui/profiles/sources.py</extracomment>
      <translation>Fine</translation>
    </message>
    <message>
      <source>Fine multispectral image</source>
      <extracomment>evaluation/simulate/fields.py: Sentence('Fine multispectral image')</extracomment>
      <translation>Image multispectrale fine</translation>
    </message>
    <message>
      <source>Fine multispectral image: points with the widths of its bands</source>
      <extracomment>gui/profiles/sources.py</extracomment>
      <translation>Image multispectrale fine : points avec la largeur de ses bandes</translation>
    </message>
    <message>
      <source>First select features of a vector layer, and make it the active layer.</source>
      <extracomment>gui/profiles/dock.py</extracomment>
      <translation>Sélectionnez d'abord des entités d'une couche vectorielle et rendez cette couche active.</translation>
    </message>
    <message>
      <source>Folder for packages</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>Dossier des paquets</translation>
    </message>
    <message>
      <source>Folder for the plugin's own packages, such as PyTorch. QGIS's own packages are never changed.</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>Dossier des paquets propres à l'extension, comme PyTorch. Les paquets de QGIS ne sont jamais modifiés.</translation>
    </message>
    <message>
      <source>Folder of wheels</source>
      <extracomment>gui/options/torch_choice.py</extracomment>
      <translation>Dossier de wheels</translation>
    </message>
    <message>
      <source>Folder with the files of `pip download torch` for this Python and system.</source>
      <extracomment>gui/options/torch_choice.py</extracomment>
      <translation>Dossier des fichiers de `pip download torch` pour ce Python et ce système.</translation>
    </message>
    <message>
      <source>For an &amp;NVIDIA graphics card (CUDA)</source>
      <extracomment>gui/options/torch_choice.py</extracomment>
      <translation>Pour une carte graphique &amp;NVIDIA (CUDA)</translation>
    </message>
    <message>
      <source>For every computer: uses the CPU, on a Mac also Apple's graphics processor.</source>
      <extracomment>gui/options/torch_choice.py</extracomment>
      <translation>Pour tout ordinateur : utilise le processeur, et sur un Mac aussi le processeur graphique d'Apple.</translation>
    </message>
    <message>
      <source>For the &amp;CPU</source>
      <extracomment>gui/options/torch_choice.py</extracomment>
      <translation>Pour le &amp;processeur</translation>
    </message>
    <message>
      <source>For this &amp;Mac</source>
      <extracomment>gui/options/torch_choice.py</extracomment>
      <translation>Pour ce &amp;Mac</translation>
    </message>
    <message>
      <source>Format</source>
      <extracomment>core/check/fields.py: Sentence('Format')</extracomment>
      <translation>Format</translation>
    </message>
    <message>
      <source>From a folder of &amp;wheels, without a network</source>
      <extracomment>gui/options/torch_choice.py</extracomment>
      <translation>D'un dossier de &amp;wheels, sans réseau</translation>
    </message>
    <message>
      <source>From the image's metadata (band centres and widths)</source>
      <extracomment>gui/response/srf_chooser.py</extracomment>
      <translation>D'après les métadonnées de l'image (centres et largeurs des bandes)</translation>
    </message>
    <message>
      <source>From the interne&amp;t</source>
      <extracomment>gui/options/torch_choice.py</extracomment>
      <translation>D'Interne&amp;t</translation>
    </message>
    <message>
      <source>Further rasters: dotted curves</source>
      <extracomment>gui/profiles/sources.py</extracomment>
      <translation>Autres rasters : courbes en pointillés</translation>
    </message>
    <message>
      <source>Fusion</source>
      <extracomment>processing/algorithm.py</extracomment>
      <translation>Fusion</translation>
    </message>
    <message>
      <source>GDAL gave no reason</source>
      <extracomment>core/raster/read/parallel_blocks.py: Sentence('GDAL gave no reason')</extracomment>
      <translation>GDAL n'a donné aucune raison</translation>
    </message>
    <message>
      <source>GeoTIFF</source>
      <extracomment>core/check/fields.py: Sentence('GeoTIFF')</extracomment>
      <translation>GeoTIFF</translation>
    </message>
    <message>
      <source>GeoTIFF (*.tif);;ENVI (*.bsq)</source>
      <extracomment>gui/widgets/output_field.py</extracomment>
      <translation>GeoTIFF (*.tif);;ENVI (*.bsq)</translation>
    </message>
    <message>
      <source>Give either a scheduler or a number of workers on this computer.</source>
      <extracomment>core/predict/cluster/target.py: Sentence('Give either a scheduler or a number of workers on this computer.')</extracomment>
      <translation>Donnez soit un ordonnanceur, soit un nombre de processus sur cet ordinateur.</translation>
    </message>
    <message>
      <source>HR-HSI by SpectraLift from {hsi} and {name} ({sensor})</source>
      <extracomment>core/runs/report.py: Sentence('HR-HSI by SpectraLift from {hsi} and {name} ({sensor})', hsi=p['hsi'], name=name, sensor=p['sensor'])</extracomment>
      <translation>HR-HSI par SpectraLift à partir de {hsi} et {name} ({sensor})</translation>
    </message>
    <message>
      <source>HTML files (*.html)</source>
      <extracomment>evaluation/assess/fields.py: Sentence('HTML files (*.html)')</extracomment>
      <translation>Fichiers HTML (*.html)</translation>
    </message>
    <message>
      <source>HTML report with plots, one self-contained file.</source>
      <extracomment>evaluation/assess/fields.py: Sentence('HTML report with plots, one self-contained file.')</extracomment>
      <translation>Rapport HTML avec graphiques, en un seul fichier autonome.</translation>
    </message>
    <message>
      <source>Help</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>Aide</translation>
    </message>
    <message>
      <source>How it was made</source>
      <extracomment>gui/widgets/text_dialog.py</extracomment>
      <translation>Comment il a été fait</translation>
    </message>
    <message>
      <source>How to get PyTorch on each system</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>Comment obtenir PyTorch sur chaque système</translation>
    </message>
    <message>
      <source>Hyperspectral bands to leave out</source>
      <extracomment>core/check/fields.py: Sentence('Hyperspectral bands to leave out')</extracomment>
      <translation>Bandes hyperspectrales à laisser de côté</translation>
    </message>
    <message>
      <source>Hyperspectral image</source>
      <extracomment>gui/fusion/dialog.py</extracomment>
      <translation>Image hyperspectrale</translation>
    </message>
    <message>
      <source>Hyperspectral image (many bands, coarse pixels)</source>
      <extracomment>core/check/fields.py: Sentence('Hyperspectral image (many bands, coarse pixels)')</extracomment>
      <translation>Image hyperspectrale (beaucoup de bandes, gros pixels)</translation>
    </message>
    <message>
      <source>Hyperspectral image (the truth)</source>
      <extracomment>evaluation/simulate/fields.py: Sentence('Hyperspectral image (the truth)')</extracomment>
      <translation>Image hyperspectrale (la vérité)</translation>
    </message>
    <message>
      <source>Hyperspectral image ({bands} bands) on the grid of a multispectral one, made by {software} from {hsi} and {msi} with the spectral response of {sensor}. Method: {method}.</source>
      <extracomment>adapters/layers/result_layer.py</extracomment>
      <translation>Image hyperspectrale ({bands} bandes) sur la grille d'une image multispectrale, faite par {software} à partir de {hsi} et {msi} avec la réponse spectrale de {sensor}. Méthode : {method}.</translation>
    </message>
    <message>
      <source>Hyperspectral wavelengths</source>
      <extracomment>core/check/fields.py: Sentence('Hyperspectral wavelengths')</extracomment>
      <translation>Longueurs d'onde hyperspectrales</translation>
    </message>
    <message>
      <source>Image {number} of {count}: {path}</source>
      <extracomment>cli/commands/many.py: Sentence('Image {number} of {count}: {path}', number=number, count=len(scenes), path=request.msi)</extracomment>
      <translation>Image {number} sur {count} : {path}</translation>
    </message>
    <message>
      <source>In {path}, {framing} describes another size than that of the image.</source>
      <extracomment>core/raster/products/tanager.py: Sentence('In {path}, {framing} describes another size than that of the image.', path=path, framing=FRAMING)</extracomment>
      <translation>Dans {path}, {framing} décrit une autre taille que celle de l'image.</translation>
    </message>
    <message>
      <source>In {path}, {name} has {count} numbers and reflectance {bands} bands.</source>
      <extracomment>core/raster/products/emit.py: Sentence('In {path}, {name} has {count} numbers and reflectance {bands} bands.', path=path, name=name, count=len(entries[name]), bands=count)</extracomment>
      <translation>Dans {path}, {name} a {count} nombres et la réflectance {bands} bandes.</translation>
    </message>
    <message>
      <source>Inputs: {hsi} and {msi}.</source>
      <extracomment>adapters/layers/result_layer.py</extracomment>
      <translation>Entrées : {hsi} et {msi}.</translation>
    </message>
    <message>
      <source>Install PyTorch for SpectraLift</source>
      <extracomment>adapters/torch_install/jobs.py</extracomment>
      <translation>Installer PyTorch pour SpectraLift</translation>
    </message>
    <message>
      <source>Install PyTorch into the plugin's own folder</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>Installer PyTorch dans le dossier propre de l'extension</translation>
    </message>
    <message>
      <source>Install PyTorch, which Run needs</source>
      <extracomment>gui/fusion/buttons.py</extracomment>
      <translation>Installer PyTorch, nécessaire à l'exécution</translation>
    </message>
    <message>
      <source>Install PyTorch…</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>Installer PyTorch…</translation>
    </message>
    <message>
      <source>Install it into that Python with `python -m pip install torch`, or use the preset preview, which does not need it.</source>
      <extracomment>core/check/options.py: Sentence('Install it into that Python with `python -m pip install torch`, or use the preset preview, which does not need it.')</extracomment>
      <translation>Installez-le dans ce Python avec `python -m pip install torch`, ou utilisez le préréglage preview, qui n'en a pas besoin.</translation>
    </message>
    <message>
      <source>Installing or removing PyTorch… You can close this window.</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>PyTorch est en cours d'installation ou de suppression… Vous pouvez fermer cette fenêtre.</translation>
    </message>
    <message>
      <source>It has no band in common with the coarse pixel.</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>Il n'a aucune bande en commun avec le pixel grossier.</translation>
    </message>
    <message>
      <source>It will be installed in {folder}, where {free:.0f} GB are free.</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>Il sera installé dans {folder}, où {free:.0f} Go sont libres.</translation>
    </message>
    <message>
      <source>Its header {name} describes {needed} bytes, and there are {size}.</source>
      <extracomment>core/raster/metadata/envi_file.py: Sentence('Its header {name} describes {needed} bytes, and there are {size}.', name=name, needed=needed, size=size)</extracomment>
      <translation>Son en-tête {name} décrit {needed} octets, et il y en a {size}.</translation>
    </message>
    <message>
      <source>Its header {name} does not begin with the line ENVI, as plain text without a byte order mark.</source>
      <extracomment>core/raster/metadata/envi_file.py: Sentence('Its header {name} does not begin with the line ENVI, as plain text without a byte order mark.', name=name)</extracomment>
      <translation>Son en-tête {name} ne commence pas par la ligne ENVI, en texte brut sans indicateur d'ordre des octets (BOM).</translation>
    </message>
    <message>
      <source>Its header {name} has no whole number for {missing}.</source>
      <extracomment>core/raster/metadata/envi_file.py: Sentence('Its header {name} has no whole number for {missing}.', name=name, missing=words.listing(missing))</extracomment>
      <translation>Son en-tête {name} n'a pas de nombre entier pour {missing}.</translation>
    </message>
    <message>
      <source>JSON file that documents the result: settings, seed, accuracy on held-out spectra, times and warnings.</source>
      <extracomment>core/check/fields.py: Sentence('JSON file that documents the result: settings, seed, accuracy on held-out spectra, times and warnings.')</extracomment>
      <translation>Fichier JSON qui documente le résultat : réglages, graine, précision sur des spectres de test, durées et avertissements.</translation>
    </message>
    <message>
      <source>JSON file that documents the simulation: the PSF's values, the response matrix, the noise.</source>
      <extracomment>evaluation/simulate/fields.py: Sentence("JSON file that documents the simulation: the PSF's values, the response matrix, the noise.")</extracomment>
      <translation>Fichier JSON qui documente la simulation : les valeurs de la PSF, la matrice de réponse, le bruit.</translation>
    </message>
    <message>
      <source>JSON file with every figure of the image and of each band.</source>
      <extracomment>evaluation/assess/fields.py: Sentence('JSON file with every figure of the image and of each band.')</extracomment>
      <translation>Fichier JSON avec tous les chiffres de l'image et de chaque bande.</translation>
    </message>
    <message>
      <source>JSON files (*.json)</source>
      <extracomment>core/check/fields.py: Sentence('JSON files (*.json)')</extracomment>
      <translation>Fichiers JSON (*.json)</translation>
    </message>
    <message>
      <source>Keeps the trained model, to be used on other images of the same two sensors.</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>Garde le modèle entraîné, pour l'utiliser sur d'autres images des deux mêmes capteurs.</translation>
    </message>
    <message>
      <source>LZW</source>
      <extracomment>core/check/fields.py: Sentence('LZW')</extracomment>
      <translation>LZW</translation>
    </message>
    <message>
      <source>Landsat Collection 2 Level 2</source>
      <extracomment>core/raster/products/landsat.py: Sentence('Landsat Collection 2 Level 2')</extracomment>
      <translation>Landsat Collection 2 Level 2</translation>
    </message>
    <message>
      <source>Learning rate</source>
      <extracomment>core/check/fields.py: Sentence('Learning rate')</extracomment>
      <translation>Taux d'apprentissage</translation>
    </message>
    <message>
      <source>Leave them out: use the bands {kept}.</source>
      <extracomment>evaluation/simulate/check_response.py: Sentence('Leave them out: use the bands {kept}.', kept=','.join(covered))</extracomment>
      <translation>Laissez-les de côté : prenez les bandes {kept}.</translation>
    </message>
    <message>
      <source>Log</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>Journal</translation>
    </message>
    <message>
      <source>Logarithmic y axis</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>Axe y logarithmique</translation>
    </message>
    <message>
      <source>Lossless compression of the result.</source>
      <extracomment>core/check/fields.py: Sentence('Lossless compression of the result.')</extracomment>
      <translation>Compression sans perte du résultat.</translation>
    </message>
    <message>
      <source>Map position, in the coordinate system of the pin.</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>Position sur la carte, dans le système de coordonnées de l'épingle.</translation>
    </message>
    <message>
      <source>Maps</source>
      <extracomment>evaluation/assess/fields.py: Sentence('Maps')</extracomment>
      <translation>Cartes</translation>
    </message>
    <message>
      <source>Maps are written as GeoTIFF. End the name of {path} in .tif.</source>
      <extracomment>core/check/outputs.py: Sentence('Maps are written as GeoTIFF. End the name of {path} in .tif.', path=path)</extracomment>
      <translation>Les cartes sont écrites en GeoTIFF. Donnez à {path} un nom en .tif.</translation>
    </message>
    <message>
      <source>Match: distributions matched to those of the training</source>
      <extracomment>core/check/fields.py: Sentence('Match: distributions matched to those of the training')</extracomment>
      <translation>Ajustement : distributions ajustées à celles de l'entraînement</translation>
    </message>
    <message>
      <source>Match: gain and offset for each band</source>
      <extracomment>core/check/fields.py: Sentence('Match: gain and offset for each band')</extracomment>
      <translation>Ajustement : gain et décalage pour chaque bande</translation>
    </message>
    <message>
      <source>Mean absolute error in training</source>
      <extracomment>gui/widgets/text_dialog.py</extracomment>
      <translation>Erreur absolue moyenne à l'entraînement</translation>
    </message>
    <message>
      <source>Mean absolute error on held-out spectra</source>
      <extracomment>gui/widgets/text_dialog.py</extracomment>
      <translation>Erreur absolue moyenne sur des spectres tenus à l'écart</translation>
    </message>
    <message>
      <source>Mean absolute error on spectra held out from training: {mae:.4g}.</source>
      <extracomment>adapters/layers/result_layer.py</extracomment>
      <translation>Erreur absolue moyenne sur des spectres tenus hors de l'entraînement : {mae:.4g}.</translation>
    </message>
    <message>
      <source>Mean closure</source>
      <extracomment>gui/widgets/text_dialog.py</extracomment>
      <translation>Cohérence moyenne</translation>
    </message>
    <message>
      <source>Mean of sharp − coarse, as reflectance.</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>Moyenne de affiné − grossier, en réflectance.</translation>
    </message>
    <message>
      <source>Memory</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>Mémoire</translation>
    </message>
    <message>
      <source>Memory limit [MiB]</source>
      <extracomment>core/check/fields.py: Sentence('Memory limit [MiB]')</extracomment>
      <translation>Limite de mémoire [Mio]</translation>
    </message>
    <message>
      <source>Memory limit for image data, in MiB. It changes the speed, never the result.</source>
      <extracomment>core/check/fields.py: Sentence('Memory limit for image data, in MiB. It changes the speed, never the result.')</extracomment>
      <translation>Limite de mémoire pour les données des images, en Mio. Elle change la vitesse, jamais le résultat.</translation>
    </message>
    <message>
      <source>Memory limit for image data.</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>Limite de mémoire pour les données des images.</translation>
    </message>
    <message>
      <source>Method that finds the spectral model.</source>
      <extracomment>core/check/fields.py: Sentence('Method that finds the spectral model.')</extracomment>
      <translation>Méthode qui trouve le modèle spectral.</translation>
    </message>
    <message>
      <source>Missing spectra and the reasons</source>
      <extracomment>gui/profiles/dock.py</extracomment>
      <translation>Spectres manquants et raisons</translation>
    </message>
    <message>
      <source>Model</source>
      <extracomment>gui/widgets/text_dialog.py</extracomment>
      <translation>Modèle</translation>
    </message>
    <message>
      <source>Move over the map; click to pin the spectra.</source>
      <extracomment>gui/profiles/dock.py</extracomment>
      <translation>Déplacez-vous sur la carte ; cliquez pour épingler les spectres.</translation>
    </message>
    <message>
      <source>Much larger, and trains faster. Needs an NVIDIA graphics card of 2018 or later with a recent driver; otherwise it uses the CPU.</source>
      <extracomment>gui/options/torch_choice.py</extracomment>
      <translation>Bien plus gros, et entraîne plus vite. Demande une carte graphique NVIDIA de 2018 ou plus récente avec un pilote récent ; sinon le processeur est utilisé.</translation>
    </message>
    <message>
      <source>Multispectral &amp;sensor</source>
      <extracomment>gui/fusion/dialog.py</extracomment>
      <translation>&amp;Capteur multispectral</translation>
    </message>
    <message>
      <source>Multispectral bands to simulate</source>
      <extracomment>evaluation/simulate/fields.py: Sentence('Multispectral bands to simulate')</extracomment>
      <translation>Bandes multispectrales à simuler</translation>
    </message>
    <message>
      <source>Multispectral bands to use</source>
      <extracomment>core/check/fields.py: Sentence('Multispectral bands to use')</extracomment>
      <translation>Bandes multispectrales à utiliser</translation>
    </message>
    <message>
      <source>Multispectral bands: {bands} (from {how}).</source>
      <extracomment>adapters/layers/result_layer.py</extracomment>
      <translation>Bandes multispectrales : {bands} (d'après {how}).</translation>
    </message>
    <message>
      <source>Multispectral image</source>
      <extracomment>gui/fusion/dialog.py</extracomment>
      <translation>Image multispectrale</translation>
    </message>
    <message>
      <source>Multispectral image (few bands, fine pixels)</source>
      <extracomment>core/check/fields.py: Sentence('Multispectral image (few bands, fine pixels)')</extracomment>
      <translation>Image multispectrale (peu de bandes, pixels fins)</translation>
    </message>
    <message>
      <source>Multispectral sensor</source>
      <extracomment>gui/response/srf_chooser.py</extracomment>
      <translation>Capteur multispectral</translation>
    </message>
    <message>
      <source>Multispectral values are converted to the model's units as in its training: {lines}.</source>
      <extracomment>core/check/model_fit.py: Sentence("Multispectral values are converted to the model's units as in its training: {lines}.", lines=lines)</extracomment>
      <translation>Les valeurs multispectrales sont converties dans les unités du modèle comme à son entraînement : {lines}.</translation>
    </message>
    <message>
      <source>Multispectral values are used unchanged, as in the model's training.</source>
      <extracomment>core/check/model_fit.py: Sentence("Multispectral values are used unchanged, as in the model's training.")</extracomment>
      <translation>Les valeurs multispectrales sont utilisées telles quelles, comme à l'entraînement du modèle.</translation>
    </message>
    <message>
      <source>Multispectral values multiplied by {factor:.6g} ({basis}).</source>
      <extracomment>core/harmonise/radiometry.py: Sentence('Multispectral values multiplied by {factor:.6g} ({basis}).', factor=self.gain[0], basis=basis)</extracomment>
      <translation>Valeurs multispectrales multipliées par {factor:.6g} ({basis}).</translation>
    </message>
    <message>
      <source>Multispectral values multiplied by {factor:.6g} ({basis}). These bands are rescaled instead: {bands}.</source>
      <extracomment>core/harmonise/radiometry.py: Sentence('Multispectral values multiplied by {factor:.6g} ({basis}). These bands are rescaled instead: {bands}.', factor=factor, basis=basis, bands=bands)</extracomment>
      <translation>Valeurs multispectrales multipliées par {factor:.6g} ({basis}). Ces bandes sont plutôt mises à l'échelle : {bands}.</translation>
    </message>
    <message>
      <source>Multispectral values rescaled to the hyperspectral units ({basis}): {bands}.</source>
      <extracomment>core/harmonise/radiometry.py: Sentence('Multispectral values rescaled to the hyperspectral units ({basis}): {bands}.', basis=basis, bands=bands)</extracomment>
      <translation>Valeurs multispectrales mises à l'échelle des unités hyperspectrales ({basis}) : {bands}.</translation>
    </message>
    <message>
      <source>Multispectral values unchanged: the units are not compared, as requested.</source>
      <extracomment>core/harmonise/radiometry.py: Sentence('Multispectral values unchanged: the units are not compared, as requested.')</extracomment>
      <translation>Valeurs multispectrales inchangées : les unités ne sont pas comparées, comme demandé.</translation>
    </message>
    <message>
      <source>NVIDIA graphics card (CUDA)</source>
      <extracomment>core/check/fields.py: Sentence('NVIDIA graphics card (CUDA)')</extracomment>
      <translation>Carte graphique NVIDIA (CUDA)</translation>
    </message>
    <message>
      <source>Name and colour; the tick shows or hides the pin's curves.</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>Nom et couleur ; la coche montre ou cache les courbes de l'épingle.</translation>
    </message>
    <message>
      <source>Names of the sensor's bands, such as Blue,Green,Red. Leave it empty for all bands that the cube covers, except the panchromatic one.</source>
      <extracomment>evaluation/simulate/fields.py: Sentence("Names of the sensor's bands, such as Blue,Green,Red. Leave it empty for all bands that the cube covers, except the panchromatic one.")</extracomment>
      <translation>Noms des bandes du capteur, comme Blue,Green,Red. Laissez vide pour toutes les bandes que le cube couvre, sauf la panchromatique.</translation>
    </message>
    <message>
      <source>No band of the estimate ({estimate}) has the wavelength of one of the reference ({reference}): these are not two versions of one image.</source>
      <extracomment>evaluation/assess/checks.py: Sentence('No band of the estimate ({estimate}) has the wavelength of one of the reference ({reference}): these are not two versions of one image.', estimate=spans[0], reference=spans[1])</extracomment>
      <translation>Aucune bande de l'estimation ({estimate}) n'a la longueur d'onde d'une bande de la référence ({reference}) : ce ne sont pas deux versions d'une même image.</translation>
    </message>
    <message>
      <source>No band of {sensor} can be simulated: {lost} lie outside the hyperspectral image's good bands ({low:.0f}–{high:.0f} nm). Check the sensor and the wavelengths.</source>
      <extracomment>core/check/bands.py: Sentence("No band of {sensor} can be simulated: {lost} lie outside the hyperspectral image's good bands ({low:.0f}–{high:.0f} nm). Check the sensor and the wavelengths.", sensor=response.sensor, lost=words.listing(lost), low=low, high=high)</extracomment>
      <translation>Aucune bande de {sensor} ne peut être simulée : {lost} sont hors des bonnes bandes de l'image hyperspectrale ({low:.0f}–{high:.0f} nm). Vérifiez le capteur et les longueurs d'onde.</translation>
    </message>
    <message>
      <source>No file was chosen.</source>
      <extracomment>core/raster/open_file.py: Sentence('No file was chosen.')</extracomment>
      <translation>Aucun fichier n'a été choisi.</translation>
    </message>
    <message>
      <source>No pin is selected. Remove all {count} pins?</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>Aucune épingle n'est sélectionnée. Enlever les {count} épingles ?</translation>
    </message>
    <message>
      <source>No pixel has data in all compared bands of both images. Mark bands without data as bad (bbl), or check that the images overlap.</source>
      <extracomment>evaluation/assess/run.py: Sentence('No pixel has data in all compared bands of both images. Mark bands without data as bad (bbl), or check that the images overlap.')</extracomment>
      <translation>Aucun pixel n'a de données dans toutes les bandes comparées des deux images. Marquez les bandes sans données comme mauvaises (bbl), ou vérifiez que les images se recouvrent.</translation>
    </message>
    <message>
      <source>No spectral response to show yet</source>
      <extracomment>gui/response/responses.py</extracomment>
      <translation>Pas encore de réponse spectrale à montrer</translation>
    </message>
    <message>
      <source>No usual factor converts the multispectral values to the model's units; it would be {value:.3g}. Choose the radiometry match, or none if they are in these units.</source>
      <extracomment>core/check/model_fit.py: Sentence("No usual factor converts the multispectral values to the model's units; it would be {value:.3g}. Choose the radiometry match, or none if they are in these units.", value=factor_needed)</extracomment>
      <translation>Aucun facteur usuel ne convertit les valeurs multispectrales dans les unités du modèle ; ce serait {value:.3g}. Choisissez la radiométrie match, ou none si elles sont dans ces unités.</translation>
    </message>
    <message>
      <source>No wheel of PyTorch in {folder} fits Python {python} on this system ({system}). The folder has {wheels}.</source>
      <extracomment>adapters/torch_install/pip_errors.py</extracomment>
      <translation>Aucun wheel de PyTorch de {folder} ne convient à Python {python} sur ce système ({system}). Le dossier contient {wheels}.</translation>
    </message>
    <message>
      <source>No window of 11 × 11 pixels is free of nodata, so there is no SSIM.</source>
      <extracomment>evaluation/assess/run.py: Sentence('No window of 11 × 11 pixels is free of nodata, so there is no SSIM.')</extracomment>
      <translation>Aucune fenêtre de 11 × 11 pixels n'est exempte de nodata : il n'y a donc pas de SSIM.</translation>
    </message>
    <message>
      <source>No worker has been there for {gone_s:g} s: start some, and run this again.</source>
      <extracomment>core/predict/cluster/session.py: Sentence('No worker has been there for {gone_s:g} s: start some, and run this again.', gone_s=GONE_S)</extracomment>
      <translation>Aucun worker n'est là depuis {gone_s:g} s : démarrez-en, puis relancez.</translation>
    </message>
    <message>
      <source>None</source>
      <extracomment>core/check/fields.py: Sentence('None')</extracomment>
      <translation>Aucune</translation>
    </message>
    <message>
      <source>None of the pins has a spectrum to export.</source>
      <extracomment>gui/profiles/export.py</extracomment>
      <translation>Aucune des épingles n'a de spectre à exporter.</translation>
    </message>
    <message>
      <source>None: both images have the same units</source>
      <extracomment>core/check/fields.py: Sentence('None: both images have the same units')</extracomment>
      <translation>Aucune : les deux images ont les mêmes unités</translation>
    </message>
    <message>
      <source>None: the values are in the units of the model's hyperspectral image</source>
      <extracomment>core/check/fields.py: Sentence("None: the values are in the units of the model's hyperspectral image")</extracomment>
      <translation>Aucune : les valeurs sont dans les unités de l'image hyperspectrale du modèle</translation>
    </message>
    <message>
      <source>Number of CPU cores that the computing may use.</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>Nombre de cœurs de processeur que le calcul peut utiliser.</translation>
    </message>
    <message>
      <source>Number of fine pixels along the side of a coarse one. Rows and columns beyond a multiple are left out.</source>
      <extracomment>evaluation/simulate/fields.py: Sentence('Number of fine pixels along the side of a coarse one. Rows and columns beyond a multiple are left out.')</extracomment>
      <translation>Nombre de pixels fins le long du côté d'un pixel grossier. Les lignes et colonnes au-delà d'un multiple sont laissées de côté.</translation>
    </message>
    <message>
      <source>Of {sensor}, {lost} are left out: outside the cube's good bands ({low:.0f}–{high:.0f} nm).</source>
      <extracomment>evaluation/simulate/check_response.py: Sentence("Of {sensor}, {lost} are left out: outside the cube's good bands ({low:.0f}–{high:.0f} nm).", **values)</extracomment>
      <translation>De {sensor}, {lost} sont laissées de côté : hors des bonnes bandes du cube ({low:.0f}–{high:.0f} nm).</translation>
    </message>
    <message>
      <source>Of {sensor}, {lost} cannot be simulated: outside the cube's good bands ({low:.0f}–{high:.0f} nm).</source>
      <extracomment>evaluation/simulate/check_response.py: Sentence("Of {sensor}, {lost} cannot be simulated: outside the cube's good bands ({low:.0f}–{high:.0f} nm).", **values)</extracomment>
      <translation>De {sensor}, {lost} ne peuvent pas être simulées : hors des bonnes bandes du cube ({low:.0f}–{high:.0f} nm).</translation>
    </message>
    <message>
      <source>Off</source>
      <extracomment>core/check/fields.py: Sentence('Off')</extracomment>
      <translation>Désactivé</translation>
    </message>
    <message>
      <source>Off: each pixel on its own, as published</source>
      <extracomment>core/check/fields.py: Sentence('Off: each pixel on its own, as published')</extracomment>
      <translation>Désactivé : chaque pixel pour lui-même, comme publié</translation>
    </message>
    <message>
      <source>One cycle: up to the peak rate, then down</source>
      <extracomment>core/check/fields.py: Sentence('One cycle: up to the peak rate, then down')</extracomment>
      <translation>Un cycle : montée jusqu'au taux maximal, puis descente</translation>
    </message>
    <message>
      <source>One multispectral band determines very little of a spectrum (the paper calls this extremely ill-posed). The result has grey-level detail rather than spectra; upsampling alone is often closer to the truth.</source>
      <extracomment>core/check/bands.py: Sentence('One multispectral band determines very little of a spectrum (the paper calls this extremely ill-posed). The result has grey-level detail rather than spectra; upsampling alone is often closer to the truth.')</extracomment>
      <translation>Une seule bande multispectrale détermine très peu d'un spectre (l'article parle d'un problème extrêmement mal posé). Le résultat a le détail en niveaux de gris plutôt que des spectres ; le suréchantillonnage seul est souvent plus proche de la vérité.</translation>
    </message>
    <message>
      <source>Only every n-th multispectral pixel along rows and columns is sharpened, for a quick look at a large image. 0 chooses the step.</source>
      <extracomment>core/check/fields.py: Sentence('Only every n-th multispectral pixel along rows and columns is sharpened, for a quick look at a large image. 0 chooses the step.')</extracomment>
      <translation>Seul un pixel multispectral sur n, en lignes et en colonnes, est affiné, pour un coup d'œil rapide sur une grande image. 0 choisit le pas.</translation>
    </message>
    <message>
      <source>Only for files that do not contain them: a table (CSV or ENVI header), a list (400,410,…) or a range spread evenly over the bands (400:1000), in nm.</source>
      <extracomment>core/check/fields.py: Sentence('Only for files that do not contain them: a table (CSV or ENVI header), a list (400,410,…) or a range spread evenly over the bands (400:1000), in nm.')</extracomment>
      <translation>Seulement pour les fichiers qui ne les contiennent pas : une table (CSV ou en-tête ENVI), une liste (400,410,…) ou une plage répartie régulièrement sur les bandes (400:1000), en nm.</translation>
    </message>
    <message>
      <source>Only the multispectral pixels that this extent touches are sharpened; the model is trained on the whole hyperspectral image nevertheless. Leave it empty for the whole image.</source>
      <extracomment>core/check/fields.py: Sentence('Only the multispectral pixels that this extent touches are sharpened; the model is trained on the whole hyperspectral image nevertheless. Leave it empty for the whole image.')</extracomment>
      <translation>Seuls les pixels multispectraux que cette emprise touche sont affinés ; le modèle est tout de même entraîné sur l'image hyperspectrale entière. Laissez vide pour l'image entière.</translation>
    </message>
    <message>
      <source>Only {count} pixels were available to compare the units of the two images, too few to be sure. Use radiometry none if you know that they agree, match if one has digital numbers.</source>
      <extracomment>core/harmonise/compare_images.py: Sentence('Only {count} pixels were available to compare the units of the two images, too few to be sure. Use radiometry none if you know that they agree, match if one has digital numbers.', count=done.pixels)</extracomment>
      <translation>Seuls {count} pixels étaient disponibles pour comparer les unités des deux images, trop peu pour être sûr. Utilisez la radiométrie none si vous savez qu'elles concordent, match si l'une a des comptes numériques.</translation>
    </message>
    <message>
      <source>Only {free:.1f} GB are free in {folder}, and PyTorch needs about {needed:.1f} GB. Free some space, or choose another folder for packages in the options.</source>
      <extracomment>adapters/torch_install/install.py</extracomment>
      <translation>Seuls {free:.1f} Go sont libres dans {folder}, et PyTorch a besoin d'environ {needed:.1f} Go. Libérez de la place, ou choisissez un autre dossier de paquets dans les options.</translation>
    </message>
    <message>
      <source>Open report</source>
      <extracomment>gui/fusion/runs.py</extracomment>
      <translation>Ouvrir le rapport</translation>
    </message>
    <message>
      <source>Original values</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>Valeurs d'origine</translation>
    </message>
    <message>
      <source>Output file</source>
      <extracomment>gui/widgets/output_field.py</extracomment>
      <translation>Fichier de sortie</translation>
    </message>
    <message>
      <source>Output of pip, for a bug report</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>Sortie de pip, pour un rapport de bogue</translation>
    </message>
    <message>
      <source>PSNR [dB]</source>
      <extracomment>processing/algorithms/assess.py</extracomment>
      <translation>PSNR [dB]</translation>
    </message>
    <message>
      <source>Package</source>
      <extracomment>gui/options/torch_choice.py</extracomment>
      <translation>Paquet</translation>
    </message>
    <message>
      <source>Package inde&amp;x</source>
      <extracomment>gui/options/torch_choice.py</extracomment>
      <translation>Inde&amp;x de paquets</translation>
    </message>
    <message>
      <source>Package index</source>
      <extracomment>gui/options/torch_choice.py</extracomment>
      <translation>Index de paquets</translation>
    </message>
    <message>
      <source>Pick: the spectra follow the cursor; click to pin them, Esc to end</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>Relever : les spectres suivent le curseur ; cliquez pour les épingler, Échap pour terminer</translation>
    </message>
    <message>
      <source>Picture of the plot (PNG)…</source>
      <extracomment>gui/profiles/export.py</extracomment>
      <translation>Image du graphique (PNG)…</translation>
    </message>
    <message>
      <source>Picture of the plot (SVG)…</source>
      <extracomment>gui/profiles/export.py</extracomment>
      <translation>Image du graphique (SVG)…</translation>
    </message>
    <message>
      <source>Pin</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>Épingle</translation>
    </message>
    <message>
      <source>Pin the selected features of the active vector layer</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>Épingler les entités sélectionnées de la couche vecteur active</translation>
    </message>
    <message>
      <source>Pins</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>Épingles</translation>
    </message>
    <message>
      <source>Pixels</source>
      <extracomment>gui/widgets/text_dialog.py</extracomment>
      <translation>Pixels</translation>
    </message>
    <message>
      <source>Pixels become {ratio:.3g} times finer</source>
      <extracomment>gui/fusion/preflight_panel.py</extracomment>
      <translation>Les pixels deviennent {ratio:.3g} fois plus fins</translation>
    </message>
    <message>
      <source>Places and spectra (GeoPackage)…</source>
      <extracomment>gui/profiles/export.py</extracomment>
      <translation>Lieux et spectres (GeoPackage)…</translation>
    </message>
    <message>
      <source>Point spread function</source>
      <extracomment>evaluation/simulate/fields.py: Sentence('Point spread function')</extracomment>
      <translation>Fonction d'étalement du point</translation>
    </message>
    <message>
      <source>Points or polygons</source>
      <extracomment>processing/algorithms/profile.py</extracomment>
      <translation>Points ou polygones</translation>
    </message>
    <message>
      <source>Position</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>Position</translation>
    </message>
    <message>
      <source>Positions cannot be transformed to the coordinate system of {source}.</source>
      <extracomment>profiles/read.py: Sentence('Positions cannot be transformed to the coordinate system of {source}.', source=source)</extracomment>
      <translation>Les positions ne peuvent pas être transformées dans le système de coordonnées de {source}.</translation>
    </message>
    <message>
      <source>Positions of the spectra. Each point of a multipoint counts separately.</source>
      <extracomment>processing/algorithms/profile.py</extracomment>
      <translation>Positions des spectres. Chaque point d'un multipoint compte séparément.</translation>
    </message>
    <message>
      <source>Predicting on several processes needs Dask, which is not installed: {install}</source>
      <extracomment>core/predict/cluster/target.py: Sentence('Predicting on several processes needs Dask, which is not installed: {install}', install=INSTALL)</extracomment>
      <translation>Prédire avec plusieurs processus demande Dask, qui n'est pas installé : {install}</translation>
    </message>
    <message>
      <source>Preset</source>
      <extracomment>core/check/fields.py: Sentence('Preset')</extracomment>
      <translation>Préréglage</translation>
    </message>
    <message>
      <source>Preview at 1/{every} resolution ({columns} × {rows} pixels, {seconds:.1f} s). Zoom in for full resolution.</source>
      <extracomment>gui/fusion/preview.py</extracomment>
      <translation>Aperçu à 1/{every} de la résolution ({columns} × {rows} pixels, {seconds:.1f} s). Zoomez pour la pleine résolution.</translation>
    </message>
    <message>
      <source>Preview at full resolution ({columns} × {rows} pixels, {seconds:.1f} s).</source>
      <extracomment>gui/fusion/preview.py</extracomment>
      <translation>Aperçu en pleine résolution ({columns} × {rows} pixels, {seconds:.1f} s).</translation>
    </message>
    <message>
      <source>Preview of {name}</source>
      <extracomment>gui/fusion/preview.py</extracomment>
      <translation>Aperçu de {name}</translation>
    </message>
    <message>
      <source>Preview: closed-form fit in seconds, without PyTorch</source>
      <extracomment>core/check/fields.py: Sentence('Preview: closed-form fit in seconds, without PyTorch')</extracomment>
      <translation>Aperçu : ajustement direct en quelques secondes, sans PyTorch</translation>
    </message>
    <message>
      <source>Previous page</source>
      <extracomment>gui/widgets/help_window.py</extracomment>
      <translation>Page précédente</translation>
    </message>
    <message>
      <source>Processor that predicts. Automatic and CPU work without PyTorch too.</source>
      <extracomment>core/check/fields.py: Sentence('Processor that predicts. Automatic and CPU work without PyTorch too.')</extracomment>
      <translation>Processeur qui prédit. Automatique et Processeur fonctionnent aussi sans PyTorch.</translation>
    </message>
    <message>
      <source>Processor that trains and predicts.</source>
      <extracomment>core/check/fields.py: Sentence('Processor that trains and predicts.')</extracomment>
      <translation>Processeur qui entraîne et prédit.</translation>
    </message>
    <message>
      <source>Progress of the installation</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>Progression de l'installation</translation>
    </message>
    <message>
      <source>Protocol of the simulation.</source>
      <extracomment>evaluation/simulate/fields.py: Sentence('Protocol of the simulation.')</extracomment>
      <translation>Protocole de la simulation.</translation>
    </message>
    <message>
      <source>PyPI and download.pytorch.org</source>
      <extracomment>gui/options/torch_choice.py</extracomment>
      <translation>PyPI et download.pytorch.org</translation>
    </message>
    <message>
      <source>PyTorch can use no {device} device here. Choose auto or cpu.</source>
      <extracomment>core/check/options.py: Sentence('PyTorch can use no {device} device here. Choose auto or cpu.', device=request.device)</extracomment>
      <translation>PyTorch ne peut utiliser ici aucun processeur {device}. Choisissez auto ou cpu.</translation>
    </message>
    <message>
      <source>PyTorch can use no {device} device here. {help_numpy}</source>
      <extracomment>core/check/apply.py: Sentence('PyTorch can use no {device} device here. {help_numpy}', device=request.device, help_numpy=HELP_NUMPY)</extracomment>
      <translation>PyTorch ne peut utiliser ici aucun processeur {device}. {help_numpy}</translation>
    </message>
    <message>
      <source>PyTorch cannot use an NVIDIA graphics card here ({state}). It will use the CPU.</source>
      <extracomment>adapters/torch_install/install.py</extracomment>
      <translation>PyTorch ne peut pas utiliser ici de carte graphique NVIDIA ({state}). Le processeur sera utilisé.</translation>
    </message>
    <message>
      <source>PyTorch does not support Macs with Intel processors and Python {version} any more. Use a QGIS with Python 3.12 or older, or the preset preview, which does not need it.</source>
      <extracomment>adapters/torch_install/builds.py</extracomment>
      <translation>PyTorch ne prend plus en charge les Mac à processeur Intel avec Python {version}. Utilisez un QGIS avec Python 3.12 ou plus ancien, ou le préréglage preview, qui n'en a pas besoin.</translation>
    </message>
    <message>
      <source>PyTorch does not work with this Python ({reason}). Nothing was installed.</source>
      <extracomment>adapters/torch_install/install.py</extracomment>
      <translation>PyTorch ne fonctionne pas avec ce Python ({reason}). Rien n'a été installé.</translation>
    </message>
    <message>
      <source>PyTorch is installed.</source>
      <extracomment>adapters/torch_install/install.py</extracomment>
      <translation>PyTorch est installé.</translation>
    </message>
    <message>
      <source>PyTorch is not installed in {executable}. {help_torch}</source>
      <extracomment>core/check/options.py: Sentence('PyTorch is not installed in {executable}. {help_torch}', executable=sys.executable, help_torch=HELP_TORCH)</extracomment>
      <translation>PyTorch n'est pas installé dans {executable}. {help_torch}</translation>
    </message>
    <message>
      <source>PyTorch is not installed.</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>PyTorch n'est pas installé.</translation>
    </message>
    <message>
      <source>PyTorch is not installed. Install it with one click under Settings ▸ Options ▸ SpectraLift, or choose a Python that has it there (the setting {setting}). Previews and applying a saved model on the CPU work without it.</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>PyTorch n'est pas installé. Installez-le d'un clic sous Préférences ▸ Options ▸ SpectraLift, ou choisissez un Python qui l'a (réglage {setting}). Les aperçus et l'application d'un modèle enregistré sur le processeur fonctionnent sans lui.</translation>
    </message>
    <message>
      <source>PyTorch needs {what}, and {folder} has no suitable wheel of it. Add one.</source>
      <extracomment>adapters/torch_install/pip_errors.py</extracomment>
      <translation>PyTorch a besoin de {what}, et {folder} n'en contient pas de wheel adapté. Ajoutez-en un.</translation>
    </message>
    <message>
      <source>PyTorch {version} is installed for SpectraLift ({size:.1f} GB).</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>PyTorch {version} est installé pour SpectraLift ({size:.1f} Go).</translation>
    </message>
    <message>
      <source>PyTorch, which the device {device} needs, cannot be imported. {help_numpy}</source>
      <extracomment>core/check/apply.py: Sentence('PyTorch, which the device {device} needs, cannot be imported. {help_numpy}', device=request.device, help_numpy=HELP_NUMPY)</extracomment>
      <translation>PyTorch, dont le processeur {device} a besoin, ne peut pas être importé. {help_numpy}</translation>
    </message>
    <message>
      <source>Python interpreter</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>Interpréteur Python</translation>
    </message>
    <message>
      <source>Python with GDAL, NumPy and PyTorch that does the computing. Leave it empty for QGIS's own.</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>Python avec GDAL, NumPy et PyTorch qui fait les calculs. Laissez vide pour celui de QGIS.</translation>
    </message>
    <message>
      <source>QGIS cannot open the multispectral image.</source>
      <extracomment>gui/fusion/preview.py</extracomment>
      <translation>QGIS ne peut ouvrir l'image multispectrale.</translation>
    </message>
    <message>
      <source>QGIS cannot open the preview.</source>
      <extracomment>gui/fusion/preview.py</extracomment>
      <translation>QGIS ne peut ouvrir l'aperçu.</translation>
    </message>
    <message>
      <source>QGIS's Python ({python}) has no pip. Install it with your distribution's package manager (Debian and Ubuntu: {debian}; Fedora: {fedora}), and try again.</source>
      <extracomment>adapters/torch_install/target.py</extracomment>
      <translation>Le Python de QGIS ({python}) n'a pas de pip. Installez-le avec le gestionnaire de paquets de votre distribution (Debian et Ubuntu : {debian} ; Fedora : {fedora}), et réessayez.</translation>
    </message>
    <message>
      <source>QGIS's Python ({python}) has no pip. Reinstall QGIS from qgis.org, and try again.</source>
      <extracomment>adapters/torch_install/target.py</extracomment>
      <translation>Le Python de QGIS ({python}) n'a pas de pip. Réinstallez QGIS depuis qgis.org, et réessayez.</translation>
    </message>
    <message>
      <source>QGIS's Python has no pip. Start the OSGeo4W Setup of QGIS, choose the package python3-pip, and try again.</source>
      <extracomment>adapters/torch_install/target.py</extracomment>
      <translation>Le Python de QGIS n'a pas de pip. Lancez OSGeo4W Setup de QGIS, choisissez le paquet python3-pip, et réessayez.</translation>
    </message>
    <message>
      <source>QGIS's own Python was not found, so the worker cannot be started. Choose a Python with GDAL, NumPy and PyTorch in the options (the setting {setting}).</source>
      <extracomment>adapters/worker/process.py</extracomment>
      <translation>Le Python de QGIS n'a pas été trouvé : le processus de calcul ne peut pas démarrer. Choisissez un Python avec GDAL, NumPy et PyTorch dans les options (réglage {setting}).</translation>
    </message>
    <message>
      <source>QGIS's own: {python}</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>Celui de QGIS : {python}</translation>
    </message>
    <message>
      <source>Quality raster</source>
      <extracomment>gui/widgets/text_dialog.py</extracomment>
      <translation>Raster de qualité</translation>
    </message>
    <message>
      <source>RMSE</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>RMSE</translation>
    </message>
    <message>
      <source>RMSE over the bands</source>
      <extracomment>evaluation/assess/request.py: Sentence('RMSE over the bands')</extracomment>
      <translation>RMSE sur les bandes</translation>
    </message>
    <message>
      <source>RMSE {value:.2g} %</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>RMSE {value:.2g} %</translation>
    </message>
    <message>
      <source>Radiometry</source>
      <extracomment>core/check/fields.py: Sentence('Radiometry')</extracomment>
      <translation>Radiométrie</translation>
    </message>
    <message>
      <source>Raster with maps of SAM, RMSE and SSIM.</source>
      <extracomment>evaluation/assess/fields.py: Sentence('Raster with maps of SAM, RMSE and SSIM.')</extracomment>
      <translation>Raster avec les cartes de SAM, RMSE et SSIM.</translation>
    </message>
    <message>
      <source>Rasters</source>
      <extracomment>processing/algorithms/profile.py</extracomment>
      <translation>Rasters</translation>
    </message>
    <message>
      <source>Rasters to read: coarse, sharp or multispectral, any number.</source>
      <extracomment>processing/algorithms/profile.py</extracomment>
      <translation>Rasters à lire : grossiers, affinés ou multispectraux, en nombre quelconque.</translation>
    </message>
    <message>
      <source>Ratio</source>
      <extracomment>evaluation/simulate/fields.py: Sentence('Ratio')</extracomment>
      <translation>Rapport</translation>
    </message>
    <message>
      <source>Ratio of the pixel sizes</source>
      <extracomment>evaluation/assess/fields.py: Sentence('Ratio of the pixel sizes')</extracomment>
      <translation>Rapport des tailles de pixel</translation>
    </message>
    <message>
      <source>Read spectral profiles</source>
      <extracomment>processing/algorithms/profile.py</extracomment>
      <translation>Lire des profils spectraux</translation>
    </message>
    <message>
      <source>Reading the wheels</source>
      <extracomment>adapters/torch_install/install.py</extracomment>
      <translation>Lecture des wheels</translation>
    </message>
    <message>
      <source>Reads the spectra of rasters under points and over polygons into a table.</source>
      <extracomment>processing/algorithms/profile.py</extracomment>
      <translation>Lit les spectres de rasters sous des points et sur des polygones dans une table.</translation>
    </message>
    <message>
      <source>Reference image</source>
      <extracomment>evaluation/assess/fields.py: Sentence('Reference image')</extracomment>
      <translation>Image de référence</translation>
    </message>
    <message>
      <source>Refinement</source>
      <extracomment>core/check/fields.py: Sentence('Refinement')</extracomment>
      <translation>Raffinement</translation>
    </message>
    <message>
      <source>Reflectance = stored number ×</source>
      <extracomment>gui/profiles/sources.py</extracomment>
      <translation>Réflectance = nombre stocké ×</translation>
    </message>
    <message>
      <source>Remove</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>Enlever</translation>
    </message>
    <message>
      <source>Remove selected pins (all if none is selected)</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>Supprimer les repères sélectionnés (tous si aucun n'est sélectionné)</translation>
    </message>
    <message>
      <source>Remove the PyTorch of SpectraLift</source>
      <extracomment>adapters/torch_install/jobs.py</extracomment>
      <translation>Supprimer le PyTorch de SpectraLift</translation>
    </message>
    <message>
      <source>Remove the PyTorch that SpectraLift installed, and nothing else</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>Supprimer le PyTorch que SpectraLift a installé, et rien d'autre</translation>
    </message>
    <message>
      <source>Replace</source>
      <extracomment>gui/widgets/question.py</extracomment>
      <translation>Remplacer</translation>
    </message>
    <message>
      <source>Report</source>
      <extracomment>adapters/layers/result_layer.py</extracomment>
      <translation>Rapport</translation>
    </message>
    <message>
      <source>Report (JSON)</source>
      <extracomment>gui/widgets/text_dialog.py</extracomment>
      <translation>Rapport (JSON)</translation>
    </message>
    <message>
      <source>Report on {name}</source>
      <extracomment>gui/fusion/runs.py</extracomment>
      <translation>Rapport sur {name}</translation>
    </message>
    <message>
      <source>Resample the estimate to the grid of the reference first (gdalwarp).</source>
      <extracomment>evaluation/assess/matching.py: Sentence('Resample the estimate to the grid of the reference first (gdalwarp).')</extracomment>
      <translation>Rééchantillonnez d'abord l'estimation sur la grille de la référence (gdalwarp).</translation>
    </message>
    <message>
      <source>Reset view</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>Réinitialiser la vue</translation>
    </message>
    <message>
      <source>Residual correction applied: the blurred result (point spread function of {width:.2g} coarse pixels FWHM) was made to agree with the coarse image ({percent:.2f} % of its variance explained). It can be switched off with the option for refinement.</source>
      <extracomment>core/refine/refinement.py: Sentence('Residual correction applied: the blurred result (point spread function of {width:.2g} coarse pixels FWHM) was made to agree with the coarse image ({percent:.2f} % of its variance explained). It can be switched off with the option for refinement.', width=correction.psf.fwhm, percent=100 * correction.psf.r2)</extracomment>
      <translation>Correction des résidus appliquée : le résultat flouté (fonction d'étalement du point de {width:.2g} pixels grossiers FWHM) a été mis en accord avec l'image grossière ({percent:.2f} % de sa variance expliqués). L'option de raffinement permet de la désactiver.</translation>
    </message>
    <message>
      <source>Residual correction not applied, each pixel was predicted on its own: {reason}.</source>
      <extracomment>core/refine/refinement.py: Sentence('Residual correction not applied, each pixel was predicted on its own: {reason}.', reason=_reason(correction, request))</extracomment>
      <translation>Correction des résidus non appliquée, chaque pixel a été prédit pour lui-même : {reason}.</translation>
    </message>
    <message>
      <source>Residual correction: the blurred result is made to agree with the hyperspectral image.</source>
      <extracomment>core/check/fields.py: Sentence('Residual correction: the blurred result is made to agree with the hyperspectral image.')</extracomment>
      <translation>Correction des résidus : le résultat flouté est mis en accord avec l'image hyperspectrale.</translation>
    </message>
    <message>
      <source>Result</source>
      <extracomment>gui/widgets/text_dialog.py</extracomment>
      <translation>Résultat</translation>
    </message>
    <message>
      <source>Result of the self-test</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>Résultat de l'autotest</translation>
    </message>
    <message>
      <source>Result: {bands} bands, {columns} × {rows} pixels, {size} as {type}</source>
      <extracomment>gui/fusion/preflight_panel.py</extracomment>
      <translation>Résultat : {bands} bandes, {columns} × {rows} pixels, {size} en {type}</translation>
    </message>
    <message>
      <source>Root mean square of sharp − coarse, as reflectance.</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>Racine de la moyenne des carrés de affiné − grossier, en réflectance.</translation>
    </message>
    <message>
      <source>Run needs PyTorch, which is not installed. Previews work without it.</source>
      <extracomment>gui/fusion/buttons.py</extracomment>
      <translation>L'exécution demande PyTorch, qui n'est pas installé. Les aperçus fonctionnent sans lui.</translation>
    </message>
    <message>
      <source>SAM</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>SAM</translation>
    </message>
    <message>
      <source>SAM [degrees]</source>
      <extracomment>processing/algorithms/assess.py</extracomment>
      <translation>SAM [degrés]</translation>
    </message>
    <message>
      <source>SAM {value:.1f}°</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>SAM {value:.1f}°</translation>
    </message>
    <message>
      <source>SAM, RMSE and SSIM of two cubes</source>
      <extracomment>evaluation/assess/run.py: Sentence('SAM, RMSE and SSIM of two cubes')</extracomment>
      <translation>SAM, RMSE et SSIM de deux cubes</translation>
    </message>
    <message>
      <source>SNR of the coarse image [dB]</source>
      <extracomment>evaluation/simulate/fields.py: Sentence('SNR of the coarse image [dB]')</extracomment>
      <translation>SNR de l'image grossière [dB]</translation>
    </message>
    <message>
      <source>SNR of the fine image [dB]</source>
      <extracomment>evaluation/simulate/fields.py: Sentence('SNR of the fine image [dB]')</extracomment>
      <translation>SNR de l'image fine [dB]</translation>
    </message>
    <message>
      <source>SSIM</source>
      <extracomment>processing/algorithms/assess.py</extracomment>
      <translation>SSIM</translation>
    </message>
    <message>
      <source>SSIM, mean over the bands</source>
      <extracomment>evaluation/assess/request.py: Sentence('SSIM, mean over the bands')</extracomment>
      <translation>SSIM, moyenne sur les bandes</translation>
    </message>
    <message>
      <source>STAC sidecar</source>
      <extracomment>core/spectral/band_metadata.py: Sentence('STAC sidecar')</extracomment>
      <translation>Fichier STAC</translation>
    </message>
    <message>
      <source>Sample HSI</source>
      <extracomment>gui/fusion/sample_link.py</extracomment>
      <translation>HSI d'exemple</translation>
    </message>
    <message>
      <source>Sample MSI</source>
      <extracomment>gui/fusion/sample_link.py</extracomment>
      <translation>MSI d'exemple</translation>
    </message>
    <message>
      <source>Sampling training spectra</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>Échantillonnage des spectres d'entraînement</translation>
    </message>
    <message>
      <source>Save &amp;to</source>
      <extracomment>gui/fusion/dialog.py</extracomment>
      <translation>Enregis&amp;trer dans</translation>
    </message>
    <message>
      <source>Save model to</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>Enregistrer le modèle dans</translation>
    </message>
    <message>
      <source>Scale factors from stored numbers to reflectance</source>
      <extracomment>gui/profiles/sources.py</extracomment>
      <translation>Facteurs d'échelle des nombres stockés vers la réflectance</translation>
    </message>
    <message>
      <source>Seconds</source>
      <extracomment>gui/widgets/text_dialog.py</extracomment>
      <translation>Secondes</translation>
    </message>
    <message>
      <source>Seed</source>
      <extracomment>core/check/fields.py: Sentence('Seed')</extracomment>
      <translation>Graine</translation>
    </message>
    <message>
      <source>Self-test</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>Autotest</translation>
    </message>
    <message>
      <source>Sensor</source>
      <extracomment>gui/profiles/sources.py</extracomment>
      <translation>Capteur</translation>
    </message>
    <message>
      <source>Sensor band</source>
      <extracomment>gui/response/band_table.py</extracomment>
      <translation>Bande du capteur</translation>
    </message>
    <message>
      <source>Sensor of the fine image. The sharp spectrum is resampled to its bands and compared with the measured values.</source>
      <extracomment>gui/profiles/sources.py</extracomment>
      <translation>Capteur de l'image fine. Le spectre affiné est rééchantillonné à ses bandes et comparé aux valeurs mesurées.</translation>
    </message>
    <message>
      <source>Sensor of the multispectral image in the library of spectral responses; from-metadata takes the band centres and widths from the image's metadata. Leave it empty if you give a response file.</source>
      <extracomment>core/check/fields.py: Sentence("Sensor of the multispectral image in the library of spectral responses; from-metadata takes the band centres and widths from the image's metadata. Leave it empty if you give a response file.")</extracomment>
      <translation>Capteur de l'image multispectrale dans la bibliothèque de réponses spectrales ; from-metadata prend les centres et les largeurs des bandes dans les métadonnées de l'image. Laissez vide si vous donnez un fichier de réponse.</translation>
    </message>
    <message>
      <source>Sensor of the multispectral image, from the library or one of the Gaussians by which the authors of SpectraLift approximate IKONOS and WorldView (paper-1 to paper-16). Leave it empty if you give a response file.</source>
      <extracomment>evaluation/simulate/fields.py: Sentence('Sensor of the multispectral image, from the library or one of the Gaussians by which the authors of SpectraLift approximate IKONOS and WorldView (paper-1 to paper-16). Leave it empty if you give a response file.')</extracomment>
      <translation>Capteur de l'image multispectrale, de la bibliothèque ou l'une des gaussiennes par lesquelles les auteurs de SpectraLift approchent IKONOS et WorldView (paper-1 à paper-16). Laissez vide si vous donnez un fichier de réponse.</translation>
    </message>
    <message>
      <source>Sensor of the multispectral image. Type a part of the name of the sensor, maker or satellite to search.</source>
      <extracomment>gui/response/srf_chooser.py</extracomment>
      <translation>Capteur de l'image multispectrale. Tapez une partie du nom du capteur, du fabricant ou du satellite pour chercher.</translation>
    </message>
    <message>
      <source>Several images are processed on this computer. Use a cluster for one image at a time.</source>
      <extracomment>cli/commands/many.py: Sentence('Several images are processed on this computer. Use a cluster for one image at a time.')</extracomment>
      <translation>Plusieurs images sont traitées sur cet ordinateur. Utilisez une grappe pour une image à la fois.</translation>
    </message>
    <message>
      <source>Several images need a folder for their results: give --output-folder instead of --output.</source>
      <extracomment>cli/commands/many.py: Sentence('Several images need a folder for their results: give --output-folder instead of --output.')</extracomment>
      <translation>Plusieurs images demandent un dossier pour leurs résultats : donnez --output-folder au lieu de --output.</translation>
    </message>
    <message>
      <source>Shah &amp; Duarte 2025, arXiv 2507.13339</source>
      <extracomment>core/runs/report.py: Sentence('Shah &amp; Duarte 2025, arXiv 2507.13339')</extracomment>
      <translation>Shah &amp; Duarte 2025, arXiv 2507.13339</translation>
    </message>
    <message>
      <source>Sharp</source>
      <extracomment>gui/profiles/sources.py</extracomment>
      <translation>Affinée</translation>
    </message>
    <message>
      <source>Sharpen a Hyperspectral Image…</source>
      <extracomment>gui/desktop.py</extracomment>
      <translation>Affiner une image hyperspectrale…</translation>
    </message>
    <message>
      <source>Sharpen a hyperspectral image</source>
      <extracomment>processing/algorithms/fuse.py</extracomment>
      <translation>Affiner une image hyperspectrale</translation>
    </message>
    <message>
      <source>Sharpen a hyperspectral image with a multispectral one (SpectraLift)</source>
      <extracomment>gui/desktop.py</extracomment>
      <translation>Affiner une image hyperspectrale avec une multispectrale (SpectraLift)</translation>
    </message>
    <message>
      <source>Sharpen only the visible part of the map, quickly and less accurately, as a layer that the next preview replaces</source>
      <extracomment>gui/fusion/preview.py</extracomment>
      <translation>Affiner seulement la partie visible de la carte, vite et moins précisément, en une couche que l'aperçu suivant remplace</translation>
    </message>
    <message>
      <source>Sharpen the image in the background (Ctrl+Enter)</source>
      <extracomment>gui/fusion/dialog.py</extracomment>
      <translation>Affiner l'image en arrière-plan (Ctrl+Entrée)</translation>
    </message>
    <message>
      <source>Sharpen with SpectraLift…</source>
      <extracomment>gui/desktop.py</extracomment>
      <translation>Affiner avec SpectraLift…</translation>
    </message>
    <message>
      <source>Sharpen {name}</source>
      <extracomment>gui/fusion/runs.py</extracomment>
      <translation>Affiner {name}</translation>
    </message>
    <message>
      <source>Sharpened hyperspectral image: solid curves</source>
      <extracomment>gui/profiles/sources.py</extracomment>
      <translation>Image hyperspectrale affinée : courbes pleines</translation>
    </message>
    <message>
      <source>Sharpened image</source>
      <extracomment>core/check/fields.py: Sentence('Sharpened image')</extracomment>
      <translation>Image affinée</translation>
    </message>
    <message>
      <source>Sharpened in {duration}.</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>Affinée en {duration}.</translation>
    </message>
    <message>
      <source>Sharpening</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>Affinage</translation>
    </message>
    <message>
      <source>Sharpening {name} failed: {reason}</source>
      <extracomment>gui/fusion/runs.py</extracomment>
      <translation>L'affinage de {name} a échoué : {reason}</translation>
    </message>
    <message>
      <source>Sharpening {name} was cancelled. Nothing was written.</source>
      <extracomment>gui/fusion/runs.py</extracomment>
      <translation>L'affinage de {name} a été annulé. Rien n'a été écrit.</translation>
    </message>
    <message>
      <source>Sharpening {name}… The task manager shows the progress.</source>
      <extracomment>gui/fusion/runs.py</extracomment>
      <translation>Affinage de {name}… Le gestionnaire de tâches montre la progression.</translation>
    </message>
    <message>
      <source>Show bad bands</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>Montrer les mauvaises bandes</translation>
    </message>
    <message>
      <source>Show coarse and sharp spectra under the cursor (SpectraLift)</source>
      <extracomment>gui/fusion/buttons.py</extracomment>
      <translation>Montrer les spectres grossiers et affinés sous le curseur (SpectraLift)</translation>
    </message>
    <message>
      <source>Show profiles</source>
      <extracomment>gui/fusion/buttons.py</extracomment>
      <translation>Voir les profils</translation>
    </message>
    <message>
      <source>Show whether PyTorch is installed, install it or remove it</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>Montrer si PyTorch est installé, l'installer ou le supprimer</translation>
    </message>
    <message>
      <source>Side of the PSF's square, an odd number of fine pixels.</source>
      <extracomment>evaluation/simulate/fields.py: Sentence("Side of the PSF's square, an odd number of fine pixels.")</extracomment>
      <translation>Côté du carré de la PSF, un nombre impair de pixels fins.</translation>
    </message>
    <message>
      <source>Side of the window around a point, in pixels.</source>
      <extracomment>processing/algorithms/profile.py</extracomment>
      <translation>Côté de la fenêtre autour d'un point, en pixels.</translation>
    </message>
    <message>
      <source>Sigma of the PSF [pixels]</source>
      <extracomment>evaluation/simulate/fields.py: Sentence('Sigma of the PSF [pixels]')</extracomment>
      <translation>Sigma de la PSF [pixels]</translation>
    </message>
    <message>
      <source>Signal-to-noise ratio of every band in dB, or none for no noise.</source>
      <extracomment>evaluation/simulate/fields.py: Sentence('Signal-to-noise ratio of every band in dB, or none for no noise.')</extracomment>
      <translation>Rapport signal sur bruit de chaque bande en dB, ou none pour aucun bruit.</translation>
    </message>
    <message>
      <source>Signal-to-noise ratio of every band in dB; none for no noise; auto as published for the ratio: 35 dB at 4, 30 at 8, 25 at 16, 20 at 32.</source>
      <extracomment>evaluation/simulate/fields.py: Sentence('Signal-to-noise ratio of every band in dB; none for no noise; auto as published for the ratio: 35 dB at 4, 30 at 8, 25 at 16, 20 at 32.')</extracomment>
      <translation>Rapport signal sur bruit de chaque bande en dB ; none pour aucun bruit ; auto comme publié pour le rapport : 35 dB à 4, 30 à 8, 25 à 16, 20 à 32.</translation>
    </message>
    <message>
      <source>Simulate an image pair with known truth</source>
      <extracomment>processing/algorithms/simulate.py</extracomment>
      <translation>Simuler une paire d'images dont la vérité est connue</translation>
    </message>
    <message>
      <source>Simulates a coarse hyperspectral and a fine multispectral image from one cube, which is then the truth.</source>
      <extracomment>processing/algorithms/simulate.py</extracomment>
      <translation>Simule une image hyperspectrale grossière et une image multispectrale fine à partir d'un cube, qui est alors la vérité.</translation>
    </message>
    <message>
      <source>Simulating the multispectral image</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>Simulation de l'image multispectrale</translation>
    </message>
    <message>
      <source>Size of the PSF [pixels]</source>
      <extracomment>evaluation/simulate/fields.py: Sentence('Size of the PSF [pixels]')</extracomment>
      <translation>Taille de la PSF [pixels]</translation>
    </message>
    <message>
      <source>Something went wrong that SpectraLift did not foresee ({error}).</source>
      <extracomment>adapters/torch_install/jobs.py</extracomment>
      <translation>Quelque chose que SpectraLift n'avait pas prévu a échoué ({error}).</translation>
    </message>
    <message>
      <source>Something went wrong that SpectraLift did not foresee ({kind}: {reason}). Please report it with the lines above.</source>
      <extracomment>cli/main.py: Sentence('Something went wrong that SpectraLift did not foresee ({kind}: {reason}). Please report it with the lines above.', kind=type(e).__name__, reason=e)</extracomment>
      <translation>Il s'est produit quelque chose que SpectraLift n'avait pas prévu ({kind} : {reason}). Veuillez le signaler avec les lignes ci-dessus.</translation>
    </message>
    <message>
      <source>Source</source>
      <extracomment>gui/options/torch_choice.py</extracomment>
      <translation>Source</translation>
    </message>
    <message>
      <source>Span of the values for PSNR and SSIM. Leave it empty for maximum − minimum of the reference image.</source>
      <extracomment>evaluation/assess/fields.py: Sentence('Span of the values for PSNR and SSIM. Leave it empty for maximum − minimum of the reference image.')</extracomment>
      <translation>Étendue des valeurs pour PSNR et SSIM. Laissez vide pour maximum − minimum de l'image de référence.</translation>
    </message>
    <message>
      <source>Spectra</source>
      <extracomment>gui/profiles/dock.py</extracomment>
      <translation>Spectres</translation>
    </message>
    <message>
      <source>Spectra along the lines (CSV)…</source>
      <extracomment>gui/profiles/export.py</extracomment>
      <translation>Spectres le long des lignes (CSV)…</translation>
    </message>
    <message>
      <source>SpectraLift did not start, for {count} reasons:</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>SpectraLift n'a pas commencé, pour {count} raisons :</translation>
    </message>
    <message>
      <source>SpectraLift did not start: {problem}</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>SpectraLift n'a pas commencé : {problem}</translation>
    </message>
    <message>
      <source>SpectraLift models (*.npz)</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>Modèles SpectraLift (*.npz)</translation>
    </message>
    <message>
      <source>SpectraLift models (*.npz);;All files (*)</source>
      <extracomment>core/check/fields.py: Sentence('SpectraLift models (*.npz);;All files (*)')</extracomment>
      <translation>Modèles SpectraLift (*.npz);;Tous les fichiers (*)</translation>
    </message>
    <message>
      <source>SpectraLift trains a small neural network with PyTorch, which is not part of QGIS. It is installed in a folder of its own in your profile; QGIS and its Python stay unchanged. Previews and applying a saved model on the CPU work without it.</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>SpectraLift entraîne un petit réseau de neurones avec PyTorch, qui ne fait pas partie de QGIS. Il est installé dans un dossier à lui de votre profil ; QGIS et son Python restent inchangés. Les aperçus et l'application d'un modèle enregistré sur le processeur fonctionnent sans lui.</translation>
    </message>
    <message>
      <source>SpectraLift: PyTorch</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>SpectraLift : PyTorch</translation>
    </message>
    <message>
      <source>SpectraLift: help</source>
      <extracomment>gui/widgets/help_window.py</extracomment>
      <translation>SpectraLift : aide</translation>
    </message>
    <message>
      <source>SpectraLift: sharpen a hyperspectral image</source>
      <extracomment>gui/fusion/dialog.py</extracomment>
      <translation>SpectraLift : affiner une image hyperspectrale</translation>
    </message>
    <message>
      <source>Spectral Profiles</source>
      <extracomment>gui/profiles/actions.py</extracomment>
      <translation>Profils spectraux</translation>
    </message>
    <message>
      <source>Spectral angle between the sharp pixels' mean and the coarse pixel, in degrees.</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>Angle spectral entre la moyenne des pixels affinés et le pixel grossier, en degrés.</translation>
    </message>
    <message>
      <source>Spectral model</source>
      <extracomment>core/check/fields.py: Sentence('Spectral model')</extracomment>
      <translation>Modèle spectral</translation>
    </message>
    <message>
      <source>Spectral profiles</source>
      <extracomment>gui/profiles/dock.py</extracomment>
      <translation>Profils spectraux</translation>
    </message>
    <message>
      <source>Spectral profiles need the Python package pyqtgraph, which is not installed: {error}</source>
      <extracomment>gui/profiles/actions.py</extracomment>
      <translation>Les profils spectraux ont besoin du paquet Python pyqtgraph, qui n'est pas installé : {error}</translation>
    </message>
    <message>
      <source>Spectral response file</source>
      <extracomment>gui/response/srf_chooser.py</extracomment>
      <translation>Fichier de réponses spectrales</translation>
    </message>
    <message>
      <source>Spectral response of a sensor that is not in the library: a CSV file with the wavelength in nm in the first column and one column for each band, a table of centres and widths, an ENVI spectral library or an EnMAP-Box GeoJSON.</source>
      <extracomment>core/check/fields.py: Sentence('Spectral response of a sensor that is not in the library: a CSV file with the wavelength in nm in the first column and one column for each band, a table of centres and widths, an ENVI spectral library or an EnMAP-Box GeoJSON.')</extracomment>
      <translation>Réponse spectrale d'un capteur absent de la bibliothèque : un fichier CSV avec la longueur d'onde en nm dans la première colonne et une colonne par bande, une table de centres et de largeurs, une bibliothèque spectrale ENVI ou un GeoJSON d'EnMAP-Box.</translation>
    </message>
    <message>
      <source>Spectral response of the sensor over the hyperspectral bands</source>
      <extracomment>gui/response/response_plot.py</extracomment>
      <translation>Réponse spectrale du capteur sur les bandes hyperspectrales</translation>
    </message>
    <message>
      <source>Spectral responses (*.csv *.sli *.json *.geojson);;All files (*)</source>
      <extracomment>gui/response/srf_chooser.py</extracomment>
      <translation>Réponses spectrales (*.csv *.sli *.json *.geojson);;Tous les fichiers (*)</translation>
    </message>
    <message>
      <source>Spectral responses (*.csv *.txt *.sli *.hdr *.geojson *.json);;All files (*)</source>
      <extracomment>core/check/fields.py: Sentence('Spectral responses (*.csv *.txt *.sli *.hdr *.geojson *.json);;All files (*)')</extracomment>
      <translation>Réponses spectrales (*.csv *.txt *.sli *.hdr *.geojson *.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
      <source>Standard: neural network, best weights kept</source>
      <extracomment>core/check/fields.py: Sentence('Standard: neural network, best weights kept')</extracomment>
      <translation>Standard : réseau de neurones, les meilleurs poids sont gardés</translation>
    </message>
    <message>
      <source>Start of the noise's random numbers: the same seed gives the same images.</source>
      <extracomment>evaluation/simulate/fields.py: Sentence("Start of the noise's random numbers: the same seed gives the same images.")</extracomment>
      <translation>Départ des nombres aléatoires du bruit : la même graine donne les mêmes images.</translation>
    </message>
    <message>
      <source>Start of the random numbers: the same seed and inputs give the same result on the same computer.</source>
      <extracomment>core/check/fields.py: Sentence('Start of the random numbers: the same seed and inputs give the same result on the same computer.')</extracomment>
      <translation>Départ des nombres aléatoires : la même graine et les mêmes entrées donnent le même résultat sur le même ordinateur.</translation>
    </message>
    <message>
      <source>Start the worker with these settings and test it</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>Démarrer le processus de calcul avec ces réglages et le tester</translation>
    </message>
    <message>
      <source>Statistic</source>
      <extracomment>processing/algorithms/profile.py</extracomment>
      <translation>Statistique</translation>
    </message>
    <message>
      <source>Statistic over the window or polygon</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>Statistique sur la fenêtre ou le polygone</translation>
    </message>
    <message>
      <source>Statistic over the window or polygon.</source>
      <extracomment>processing/algorithms/profile.py</extracomment>
      <translation>Statistique sur la fenêtre ou le polygone.</translation>
    </message>
    <message>
      <source>Stop the installation and remove its files</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>Arrêter l'installation et supprimer ses fichiers</translation>
    </message>
    <message>
      <source>Strict: also reproduce the multispectral values</source>
      <extracomment>core/check/fields.py: Sentence('Strict: also reproduce the multispectral values')</extracomment>
      <translation>Strict : reproduire aussi les valeurs multispectrales</translation>
    </message>
    <message>
      <source>Subsampling (1 = every pixel, 4 = every fourth)</source>
      <extracomment>core/check/fields.py: Sentence('Subsampling (1 = every pixel, 4 = every fourth)')</extracomment>
      <translation>Sous-échantillonnage (1 = chaque pixel, 4 = un sur quatre)</translation>
    </message>
    <message>
      <source>Table (CSV) with the wavelength in nm in the first column and one column for each multispectral band, or an ENVI spectral library.</source>
      <extracomment>gui/response/srf_chooser.py</extracomment>
      <translation>Table (CSV) avec la longueur d'onde en nm dans la première colonne et une colonne par bande multispectrale, ou bibliothèque spectrale ENVI.</translation>
    </message>
    <message>
      <source>Table (CSV)…</source>
      <extracomment>gui/profiles/export.py</extracomment>
      <translation>Table (CSV)…</translation>
    </message>
    <message>
      <source>Table without geometry, with one row for each feature and band.</source>
      <extracomment>processing/algorithms/profile.py</extracomment>
      <translation>Table sans géométrie, avec une ligne par entité et bande.</translation>
    </message>
    <message>
      <source>Test</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>Tester</translation>
    </message>
    <message>
      <source>Testing PyTorch</source>
      <extracomment>adapters/torch_install/install.py</extracomment>
      <translation>Test de PyTorch</translation>
    </message>
    <message>
      <source>Testing; PyTorch may take a while to start…</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>Test en cours ; PyTorch peut mettre un moment à démarrer…</translation>
    </message>
    <message>
      <source>The PSF's sigma {psf_sigma:g} has to be above zero, in fine pixels.</source>
      <extracomment>evaluation/simulate/checks.py: Sentence("The PSF's sigma {psf_sigma:g} has to be above zero, in fine pixels.", psf_sigma=request.psf_sigma)</extracomment>
      <translation>Le sigma de la PSF, {psf_sigma:g}, doit être supérieur à zéro, en pixels fins.</translation>
    </message>
    <message>
      <source>The PSF's size {psf_size} has to be an odd number of pixels, 1 to {max_psf_size}, so that it has a centre.</source>
      <extracomment>evaluation/simulate/checks.py: Sentence("The PSF's size {psf_size} has to be an odd number of pixels, 1 to {max_psf_size}, so that it has a centre.", psf_size=request.psf_size, max_psf_size=MAX_PSF_SIZE)</extracomment>
      <translation>La taille de la PSF, {psf_size}, doit être un nombre impair de pixels, de 1 à {max_psf_size}, pour qu'elle ait un centre.</translation>
    </message>
    <message>
      <source>The QGIS of Snap has no pip. Use the QGIS of your distribution or of qgis.org, or name a Python with GDAL, NumPy and PyTorch in the options.</source>
      <extracomment>adapters/torch_install/target.py</extracomment>
      <translation>Le QGIS de Snap n'a pas pip. Prenez le QGIS de votre distribution ou de qgis.org, ou nommez dans les options un Python avec GDAL, NumPy et PyTorch.</translation>
    </message>
    <message>
      <source>The VNIR and SWIR cubes of {path} differ in size. {product} products are delivered otherwise.</source>
      <extracomment>core/raster/products/prisma.py: Sentence('The VNIR and SWIR cubes of {path} differ in size. {product} products are delivered otherwise.', path=path, product=PRODUCT)</extracomment>
      <translation>Les cubes VNIR et SWIR de {path} n'ont pas la même taille. Les produits {product} sont livrés autrement.</translation>
    </message>
    <message>
      <source>The bands and pixels of the cube that were used, with which a sharpened image can be compared.</source>
      <extracomment>evaluation/simulate/fields.py: Sentence('The bands and pixels of the cube that were used, with which a sharpened image can be compared.')</extracomment>
      <translation>Les bandes et pixels du cube qui ont été utilisés, auxquels une image affinée peut être comparée.</translation>
    </message>
    <message>
      <source>The bands need different gains ({gains}), but a single factor would suffice with the assignment {order}. Check the band assignment.</source>
      <extracomment>core/harmonise/band_order.py: Sentence('The bands need different gains ({gains}), but a single factor would suffice with the assignment {order}. Check the band assignment.', gains=gains, order=order)</extracomment>
      <translation>Les bandes demandent des gains différents ({gains}), mais un seul facteur suffirait avec l'affectation {order}. Vérifiez l'affectation des bandes.</translation>
    </message>
    <message>
      <source>The bands of {path} are all combinations of {names}. Extract one image first, so that its bands are its wavelengths.</source>
      <extracomment>core/raster/metadata/axes.py: Sentence('The bands of {path} are all combinations of {names}. Extract one image first, so that its bands are its wavelengths.', path=path, names=', '.join(names))</extracomment>
      <translation>Les bandes de {path} sont toutes des combinaisons de {names}. Extrayez d'abord une image, pour que ses bandes soient ses longueurs d'onde.</translation>
    </message>
    <message>
      <source>The bands of {path} would be axis {axis} of the image. Store the cube with the spectral axis first, for example with transpose of NumPy or xarray, and open that file.</source>
      <extracomment>core/raster/metadata/axes.py: Sentence('The bands of {path} would be axis {axis} of the image. Store the cube with the spectral axis first, for example with transpose of NumPy or xarray, and open that file.', path=path, axis=axis)</extracomment>
      <translation>Les bandes de {path} seraient l'axe {axis} de l'image. Enregistrez le cube avec l'axe spectral en premier, par exemple avec transpose de NumPy ou xarray, et ouvrez ce fichier.</translation>
    </message>
    <message>
      <source>The bands of {path} would be axis {value} of the image, whose axes are {axes}. Store the cube with the spectral axis first, for example with transpose({order}) of NumPy or xarray, and open that file.</source>
      <extracomment>core/raster/metadata/axes.py: Sentence('The bands of {path} would be axis {value} of the image, whose axes are {axes}. Store the cube with the spectral axis first, for example with transpose({order}) of NumPy or xarray, and open that file.', path=path, value=axis or 1, axes=axes, order=order)</extracomment>
      <translation>Les bandes de {path} seraient l'axe {value} de l'image, dont les axes sont {axes}. Enregistrez le cube avec l'axe spectral en premier, par exemple avec transpose({order}) de NumPy ou xarray, et ouvrez ce fichier.</translation>
    </message>
    <message>
      <source>The bands {bands!r} name a band twice, or none: give each band once, as B2,B3,B4.</source>
      <extracomment>core/spectral/mapping/band_mapping.py: Sentence('The bands {bands!r} name a band twice, or none: give each band once, as B2,B3,B4.', bands=assignment[:100])</extracomment>
      <translation>Les bandes {bands!r} nomment une bande deux fois, ou aucune : donnez chacune une fois, comme B2,B3,B4.</translation>
    </message>
    <message>
      <source>The bands {bands!r} name a band twice: give each band once.</source>
      <extracomment>core/spectral/mapping/band_mapping.py: Sentence('The bands {bands!r} name a band twice: give each band once.', bands=text[:100])</extracomment>
      <translation>Les bandes {bands!r} nomment une bande deux fois : donnez chacune une fois.</translation>
    </message>
    <message>
      <source>The beginning of {name} has changed.</source>
      <extracomment>core/raster/write/saved.py: Sentence('The beginning of {name} has changed.', name=file.name)</extracomment>
      <translation>Le début de {name} a changé.</translation>
    </message>
    <message>
      <source>The closed-form model</source>
      <extracomment>core/predict/quality.py: Sentence('The closed-form model')</extracomment>
      <translation>Le modèle en forme close</translation>
    </message>
    <message>
      <source>The coarse image covers {percent:.0f} % of the fine one</source>
      <extracomment>gui/fusion/preflight_panel.py</extracomment>
      <translation>L'image grossière couvre {percent:.0f} % de l'image fine</translation>
    </message>
    <message>
      <source>The coarse pixel lies outside {source}.</source>
      <extracomment>profiles/read.py: Sentence('The coarse pixel lies outside {source}.', source=source)</extracomment>
      <translation>Le pixel grossier est hors de {source}.</translation>
    </message>
    <message>
      <source>The connection to the scheduler was lost. Look into its log, and run this again.</source>
      <extracomment>core/predict/cluster/session.py: Sentence('The connection to the scheduler was lost. Look into its log, and run this again.')</extracomment>
      <translation>La connexion à l'ordonnanceur est perdue. Consultez son journal, et relancez.</translation>
    </message>
    <message>
      <source>The coordinate systems of the two images cannot be compared. {remedy}</source>
      <extracomment>evaluation/assess/matching.py: Sentence('The coordinate systems of the two images cannot be compared. {remedy}', remedy=remedy)</extracomment>
      <translation>Les systèmes de coordonnées des deux images ne peuvent pas être comparés. {remedy}</translation>
    </message>
    <message>
      <source>The coordinate systems of the two images cannot be transformed into each other. The images can be fused, but their radiometry is compared by distributions only.</source>
      <extracomment>core/check/place.py: Sentence('The coordinate systems of the two images cannot be transformed into each other. The images can be fused, but their radiometry is compared by distributions only.')</extracomment>
      <translation>Les systèmes de coordonnées des deux images ne peuvent pas être transformés l'un dans l'autre. Les images peuvent être fusionnées, mais leur radiométrie n'est comparée que par les distributions.</translation>
    </message>
    <message>
      <source>The corners Product_ULcorner and Product_LRcorner of {path} enclose no area.</source>
      <extracomment>core/raster/products/prisma.py: Sentence('The corners Product_ULcorner and Product_LRcorner of {path} enclose no area.', path=path)</extracomment>
      <translation>Les coins Product_ULcorner et Product_LRcorner de {path} n'enferment aucune surface.</translation>
    </message>
    <message>
      <source>The cube from which the pair is simulated. Its bands need wavelengths, in the file or in an ENVI header beside it. Bands marked as bad are left out.</source>
      <extracomment>evaluation/simulate/fields.py: Sentence('The cube from which the pair is simulated. Its bands need wavelengths, in the file or in an ENVI header beside it. Bands marked as bad are left out.')</extracomment>
      <translation>Le cube à partir duquel la paire est simulée. Ses bandes ont besoin de longueurs d'onde, dans le fichier ou dans un en-tête ENVI à côté. Les bandes marquées comme mauvaises sont écartées.</translation>
    </message>
    <message>
      <source>The dataset {dataset} in {file} cannot be read: {reason}.</source>
      <extracomment>core/raster/products/arrays.py: Sentence('The dataset {dataset} in {file} cannot be read: {reason}.', file=file, dataset=array.GetFullName(), reason=e)</extracomment>
      <translation>Le jeu de données {dataset} de {file} ne peut pas être lu : {reason}.</translation>
    </message>
    <message>
      <source>The dataset {dataset} in {file} has {count} values, which is impossible.</source>
      <extracomment>core/raster/products/arrays.py: Sentence('The dataset {dataset} in {file} has {count} values, which is impossible.', file=file, dataset=array.GetFullName(), count=count)</extracomment>
      <translation>Le jeu de données {dataset} de {file} a {count} valeurs, ce qui est impossible.</translation>
    </message>
    <message>
      <source>The directory of a new TIFF cannot be read: {reason}</source>
      <extracomment>core/raster/write/saved.py: Sentence('The directory of a new TIFF cannot be read: {reason}', reason=e)</extracomment>
      <translation>Le répertoire d'un nouveau TIFF ne peut pas être lu : {reason}</translation>
    </message>
    <message>
      <source>The disk is full: free some space, or choose another one. Nothing was left there.</source>
      <extracomment>cli/main.py: Sentence('The disk is full: free some space, or choose another one. Nothing was left there.')</extracomment>
      <translation>Le disque est plein : libérez de l'espace ou choisissez-en un autre. Il n'y est rien resté.</translation>
    </message>
    <message>
      <source>The disk of {place} is full. Free some space, and try again.</source>
      <extracomment>adapters/torch_install/pip_errors.py</extracomment>
      <translation>Le disque de {place} est plein. Libérez de la place, et réessayez.</translation>
    </message>
    <message>
      <source>The download failed. Check the connection and the proxy in QGIS's network options, or use a folder of wheels.</source>
      <extracomment>adapters/torch_install/pip_errors.py</extracomment>
      <translation>Le téléchargement a échoué. Vérifiez la connexion et le proxy dans les options réseau de QGIS, ou utilisez un dossier de wheels.</translation>
    </message>
    <message>
      <source>The error cannot be estimated, because the check failed: {reason}</source>
      <extracomment>core/forecast/step.py: Sentence('The error cannot be estimated, because the check failed: {reason}', reason=forecast.reason)</extracomment>
      <translation>L'erreur ne peut pas être estimée, car la vérification a échoué : {reason}</translation>
    </message>
    <message>
      <source>The error cannot be estimated: {reason}.</source>
      <extracomment>core/forecast/step.py: Sentence('The error cannot be estimated: {reason}.', reason=reason)</extracomment>
      <translation>L'erreur ne peut pas être estimée : {reason}.</translation>
    </message>
    <message>
      <source>The error could not be estimated.</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>L'erreur n'a pas pu être estimée.</translation>
    </message>
    <message>
      <source>The estimate and the reference do not coincide: a corner is {apart:.3g} pixels away. The estimate begins at {estimate_place} with pixels of {estimate_width:g} × {estimate_height:g}, the reference at {reference_place} with {reference_width:g} × {reference_height:g}. {remedy}</source>
      <extracomment>evaluation/assess/matching.py: Sentence('The estimate and the reference do not coincide: a corner is {apart:.3g} pixels away. The estimate begins at {estimate_place} with pixels of {estimate_width:g} × {estimate_height:g}, the reference at {reference_place} with {reference_width:g} × {reference_height:g}. {remedy}', apart=apart, estimate_place=_place(estimate), estimate_width=sizes[0][0], estimate_height=sizes[0][1], reference_place=_place(reference), reference_width=sizes[1][0], reference_height=sizes[1][1], remedy=remedy)</extracomment>
      <translation>L'estimation et la référence ne coïncident pas : un coin est éloigné de {apart:.3g} pixels. L'estimation commence à {estimate_place} avec des pixels de {estimate_width:g} × {estimate_height:g}, la référence à {reference_place} avec {reference_width:g} × {reference_height:g}. {remedy}</translation>
    </message>
    <message>
      <source>The estimate and the reference have no good band in common: check their bad bands lists (bbl).</source>
      <extracomment>evaluation/assess/checks.py: Sentence('The estimate and the reference have no good band in common: check their bad bands lists (bbl).')</extracomment>
      <translation>L'estimation et la référence n'ont aucune bonne bande en commun : vérifiez leurs listes de mauvaises bandes (bbl).</translation>
    </message>
    <message>
      <source>The estimate has {estimate_size} pixels, and the reference {reference_size}. {remedy}</source>
      <extracomment>evaluation/assess/matching.py: Sentence('The estimate has {estimate_size} pixels, and the reference {reference_size}. {remedy}', estimate_size=_size(estimate), reference_size=_size(reference), remedy=remedy)</extracomment>
      <translation>L'estimation a {estimate_size} pixels, et la référence {reference_size}. {remedy}</translation>
    </message>
    <message>
      <source>The estimate's values are multiplied by {factor:g}: according to the files a reflectance of 1 is {estimate:g} in the estimate and {reference:g} in the reference.</source>
      <extracomment>evaluation/assess/checks.py: Sentence("The estimate's values are multiplied by {factor:g}: according to the files a reflectance of 1 is {estimate:g} in the estimate and {reference:g} in the reference.", factor=b / a, estimate=a, reference=b)</extracomment>
      <translation>Les valeurs de l'estimation sont multipliées par {factor:g} : selon les fichiers, une réflectance de 1 est {estimate:g} dans l'estimation et {reference:g} dans la référence.</translation>
    </message>
    <message>
      <source>The extent {extent} is empty: write it as xmin,ymin,xmax,ymax, the smaller ones first.</source>
      <extracomment>core/request/extent.py: Sentence('The extent {extent} is empty: write it as xmin,ymin,xmax,ymax, the smaller ones first.', extent=repr(text[:100]))</extracomment>
      <translation>L'étendue {extent} est vide : écrivez-la xmin,ymin,xmax,ymax, les plus petits d'abord.</translation>
    </message>
    <message>
      <source>The extent {extent} is not four numbers: write it as xmin,ymin,xmax,ymax.</source>
      <extracomment>core/request/extent.py: Sentence('The extent {extent} is not four numbers: write it as xmin,ymin,xmax,ymax.', extent=repr(text[:100]))</extracomment>
      <translation>L'étendue {extent} n'est pas faite de quatre nombres : écrivez-la xmin,ymin,xmax,ymax.</translation>
    </message>
    <message>
      <source>The extent {extent} lies outside the multispectral image, which reaches from {left:.10g} to {right:.10g} and from {bottom:.10g} to {top:.10g}: give coordinates in its coordinate system.</source>
      <extracomment>core/request/extent.py: Sentence('The extent {extent} lies outside the multispectral image, which reaches from {left:.10g} to {right:.10g} and from {bottom:.10g} to {top:.10g}: give coordinates in its coordinate system.', extent=repr(text[:100]), left=left, right=right, bottom=bottom, top=top)</extracomment>
      <translation>L'étendue {extent} est hors de l'image multispectrale, qui va de {left:.10g} à {right:.10g} et de {bottom:.10g} à {top:.10g} : donnez des coordonnées dans son système.</translation>
    </message>
    <message>
      <source>The feature {name} has no geometry and is left out.</source>
      <extracomment>processing/algorithms/profile.py</extracomment>
      <translation>L'entité {name} n'a pas de géométrie et est laissée de côté.</translation>
    </message>
    <message>
      <source>The file is empty (0 bytes).</source>
      <extracomment>core/raster/metadata/envi_file.py: Sentence('The file is empty (0 bytes).')</extracomment>
      <translation>Le fichier est vide (0 octet).</translation>
    </message>
    <message>
      <source>The file of the sample scene is missing or damaged: {path}. Install SpectraLift again.</source>
      <extracomment>evaluation/sample/scene.py: Sentence('The file of the sample scene is missing or damaged: {path}. Install SpectraLift again.', path=path)</extracomment>
      <translation>Le fichier de la scène d'exemple est absent ou endommagé : {path}. Réinstallez SpectraLift.</translation>
    </message>
    <message>
      <source>The files in {folder} are not those of a run.</source>
      <extracomment>core/predict/cluster/packet.py: Sentence('The files in {folder} are not those of a run.', folder=folder)</extracomment>
      <translation>Les fichiers dans {folder} ne sont pas ceux d'une exécution.</translation>
    </message>
    <message>
      <source>The files in {folder} are not those that this run has written.</source>
      <extracomment>core/predict/cluster/packet.py: Sentence('The files in {folder} are not those that this run has written.', folder=folder)</extracomment>
      <translation>Les fichiers dans {folder} ne sont pas ceux que cette exécution a écrits.</translation>
    </message>
    <message>
      <source>The files in {folder} that a tile needs cannot be read: {reason}.</source>
      <extracomment>core/predict/cluster/packet.py: Sentence('The files in {folder} that a tile needs cannot be read: {reason}.', folder=folder, reason=archive.reason(e))</extracomment>
      <translation>Les fichiers de {folder} dont une tuile a besoin ne peuvent pas être lus : {reason}.</translation>
    </message>
    <message>
      <source>The first {count} of {all} features are pinned.</source>
      <extracomment>gui/profiles/dock.py</extracomment>
      <translation>Les {count} premières entités sur {all} sont épinglées.</translation>
    </message>
    <message>
      <source>The folder has PyTorch for Python {theirs}, and QGIS has Python {python}. Install it again.</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>Le dossier contient PyTorch pour Python {theirs}, et QGIS a Python {python}. Installez-le de nouveau.</translation>
    </message>
    <message>
      <source>The folder this command was started in does not exist any more. Change to another one.</source>
      <extracomment>cli/main.py: Sentence('The folder this command was started in does not exist any more. Change to another one.')</extracomment>
      <translation>Le dossier dans lequel cette commande a été lancée n'existe plus. Passez dans un autre.</translation>
    </message>
    <message>
      <source>The folder {folder} cannot be created: {reason}.</source>
      <extracomment>cli/commands/sample.py: Sentence('The folder {folder} cannot be created: {reason}.', folder=folder, reason=e.strerror)</extracomment>
      <translation>Le dossier {folder} ne peut pas être créé : {reason}.</translation>
    </message>
    <message>
      <source>The folder {folder} does not exist. Create it, or choose another one.</source>
      <extracomment>core/check/outputs.py: Sentence('The folder {folder} does not exist. Create it, or choose another one.', folder=folder)</extracomment>
      <translation>Le dossier {folder} n'existe pas. Créez-le, ou choisissez-en un autre.</translation>
    </message>
    <message>
      <source>The gains of the bands differ by a factor of {factor:.1f} ({gains}). This is normal for digital numbers and radiance; for reflectance it indicates a wrong band or sensor. Check the band assignment.</source>
      <extracomment>core/harmonise/band_order.py: Sentence('The gains of the bands differ by a factor of {factor:.1f} ({gains}). This is normal for digital numbers and radiance; for reflectance it indicates a wrong band or sensor. Check the band assignment.', factor=done.gain[high] / done.gain[low], gains=gains)</extracomment>
      <translation>Les gains des bandes diffèrent d'un facteur {factor:.1f} ({gains}). C'est normal pour des comptes numériques et des luminances ; pour la réflectance, cela indique une mauvaise bande ou un mauvais capteur. Vérifiez l'affectation des bandes.</translation>
    </message>
    <message>
      <source>The header of {path} would replace {header}, which belongs to an input. Choose another name.</source>
      <extracomment>core/check/outputs.py: Sentence('The header of {path} would replace {header}, which belongs to an input. Choose another name.', path=path, header=header)</extracomment>
      <translation>L'en-tête de {path} remplacerait {header}, qui appartient à une entrée. Choisissez un autre nom.</translation>
    </message>
    <message>
      <source>The hyperspectral image does not cover {lost} of {sensor}. The model is trained without.</source>
      <extracomment>core/check/bands.py: Sentence('The hyperspectral image does not cover {lost} of {sensor}. The model is trained without.', lost=words.listing(lost), sensor=response.sensor)</extracomment>
      <translation>L'image hyperspectrale ne couvre pas {lost} de {sensor}. Le modèle est entraîné sans.</translation>
    </message>
    <message>
      <source>The hyperspectral image on the multispectral grid (HR-HSI), as GeoTIFF (.tif) or ENVI (.bsq). An existing file is replaced only when the new one is complete.</source>
      <extracomment>core/check/fields.py: Sentence('The hyperspectral image on the multispectral grid (HR-HSI), as GeoTIFF (.tif) or ENVI (.bsq). An existing file is replaced only when the new one is complete.')</extracomment>
      <translation>L'image hyperspectrale sur la grille multispectrale (HR-HSI), en GeoTIFF (.tif) ou ENVI (.bsq). Un fichier existant n'est remplacé que lorsque le nouveau est complet.</translation>
    </message>
    <message>
      <source>The image to assess, for example a sharpened one.</source>
      <extracomment>evaluation/assess/fields.py: Sentence('The image to assess, for example a sharpened one.')</extracomment>
      <translation>L'image à évaluer, par exemple affinée.</translation>
    </message>
    <message>
      <source>The image to learn from (LR-HSI). Its bands need wavelengths, in the file or in an ENVI header beside it. Bands marked as bad are left out.</source>
      <extracomment>core/check/fields.py: Sentence('The image to learn from (LR-HSI). Its bands need wavelengths, in the file or in an ENVI header beside it. Bands marked as bad are left out.')</extracomment>
      <translation>L'image dont on apprend (LR-HSI). Ses bandes ont besoin de longueurs d'onde, dans le fichier ou dans un en-tête ENVI à côté. Les bandes marquées comme mauvaises sont écartées.</translation>
    </message>
    <message>
      <source>The image to sharpen (LR-HSI). Its bands need wavelengths, in the file or in an ENVI header beside it. Bands marked as bad are left out.</source>
      <extracomment>core/check/fields.py: Sentence('The image to sharpen (LR-HSI). Its bands need wavelengths, in the file or in an ENVI header beside it. Bands marked as bad are left out.')</extracomment>
      <translation>L'image à affiner (LR-HSI). Ses bandes ont besoin de longueurs d'onde, dans le fichier ou dans un en-tête ENVI à côté. Les bandes marquées comme mauvaises sont écartées.</translation>
    </message>
    <message>
      <source>The image to sharpen: many narrow bands with known wavelengths, coarse pixels.</source>
      <extracomment>gui/fusion/dialog.py</extracomment>
      <translation>L'image à affiner : beaucoup de bandes étroites aux longueurs d'onde connues, gros pixels.</translation>
    </message>
    <message>
      <source>The image with the fine pixels (HR-MSI). The result has its grid, extent and coordinate system.</source>
      <extracomment>core/check/fields.py: Sentence('The image with the fine pixels (HR-MSI). The result has its grid, extent and coordinate system.')</extracomment>
      <translation>L'image aux pixels fins (HR-MSI). Le résultat a sa grille, son emprise et son système de coordonnées.</translation>
    </message>
    <message>
      <source>The image with the fine pixels, whose grid and extent the result has.</source>
      <extracomment>gui/fusion/dialog.py</extracomment>
      <translation>L'image aux pixels fins, dont le résultat a la grille et l'emprise.</translation>
    </message>
    <message>
      <source>The image with the model's bands on the multispectral grid (HR-HSI), as GeoTIFF (.tif) or ENVI (.bsq). An existing file is replaced only when the new one is complete.</source>
      <extracomment>core/check/fields.py: Sentence("The image with the model's bands on the multispectral grid (HR-HSI), as GeoTIFF (.tif) or ENVI (.bsq). An existing file is replaced only when the new one is complete.")</extracomment>
      <translation>L'image avec les bandes du modèle sur la grille multispectrale (HR-HSI), en GeoTIFF (.tif) ou ENVI (.bsq). Un fichier existant n'est remplacé que lorsque le nouveau est complet.</translation>
    </message>
    <message>
      <source>The images are being checked.</source>
      <extracomment>gui/fusion/dialog.py</extracomment>
      <translation>Les images sont en cours de vérification.</translation>
    </message>
    <message>
      <source>The images are offset by {pixels:.1f} coarse pixels. The fusion tolerates this; a pixel-by-pixel comparison does not.</source>
      <extracomment>core/check/units_and_shift.py: Sentence('The images are offset by {pixels:.1f} coarse pixels. The fusion tolerates this; a pixel-by-pixel comparison does not.', pixels=pixels)</extracomment>
      <translation>Les images sont décalées de {pixels:.1f} pixels grossiers. La fusion le tolère ; une comparaison pixel par pixel ne le tolère pas.</translation>
    </message>
    <message>
      <source>The images are offset: the multispectral image lies {distance:.3g} m ({pixels:.1f} coarse pixels) to the {direction}. The fusion tolerates this; a pixel-by-pixel comparison does not.</source>
      <extracomment>core/check/units_and_shift.py: Sentence('The images are offset: the multispectral image lies {distance:.3g} m ({pixels:.1f} coarse pixels) to the {direction}. The fusion tolerates this; a pixel-by-pixel comparison does not.', distance=shift.distance * metres, pixels=pixels, direction=words.direction(shift.east, shift.north))</extracomment>
      <translation>Les images sont décalées : l'image multispectrale se trouve {distance:.3g} m ({pixels:.1f} pixels grossiers) vers : {direction}. La fusion le tolère ; une comparaison pixel par pixel ne le tolère pas.</translation>
    </message>
    <message>
      <source>The interrupted run cannot be continued: nothing was recorded yet, or the request, an input or a version has changed. The whole image is predicted.</source>
      <extracomment>core/predict/journal.py: Sentence('The interrupted run cannot be continued: nothing was recorded yet, or the request, an input or a version has changed. The whole image is predicted.')</extracomment>
      <translation>L'exécution interrompue ne peut pas être reprise : rien n'avait encore été enregistré, ou la demande, une entrée ou une version a changé. L'image entière est prédite.</translation>
    </message>
    <message>
      <source>The interrupted run is continued; {windows} of {image} windows were complete.</source>
      <extracomment>core/predict/journal.py: Sentence('The interrupted run is continued; {windows} of {image} windows were complete.', windows=windows, image=of)</extracomment>
      <translation>L'exécution interrompue est reprise ; {windows} fenêtres sur {image} étaient complètes.</translation>
    </message>
    <message>
      <source>The line lies outside {source}.</source>
      <extracomment>profiles/read.py: Sentence('The line lies outside {source}.', source=source)</extracomment>
      <translation>La ligne est hors de {source}.</translation>
    </message>
    <message>
      <source>The list of bad bands has {count} entries: write ranges such as 130-135.</source>
      <extracomment>core/spectral/user_bands.py: Sentence('The list of bad bands has {count} entries: write ranges such as 130-135.', count=len(entries))</extracomment>
      <translation>La liste de mauvaises bandes a {count} entrées : écrivez des plages comme 130-135.</translation>
    </message>
    <message>
      <source>The list of images {path} cannot be read: {reason}. Write one path per line, as UTF-8 text.</source>
      <extracomment>cli/commands/many.py: Sentence('The list of images {path} cannot be read: {reason}. Write one path per line, as UTF-8 text.', path=path, reason=reason)</extracomment>
      <translation>La liste d'images {path} ne peut pas être lue : {reason}. Écrivez un chemin par ligne, en texte UTF-8.</translation>
    </message>
    <message>
      <source>The mean value of the estimate is {estimate:.4g}, that of the reference {reference:.4g}. Check that both have the same units: every figure except SAM and the correlation depends on them.</source>
      <extracomment>evaluation/assess/run.py: Sentence('The mean value of the estimate is {estimate:.4g}, that of the reference {reference:.4g}. Check that both have the same units: every figure except SAM and the correlation depends on them.', estimate=means[0], reference=means[1])</extracomment>
      <translation>La valeur moyenne de l'estimation est {estimate:.4g}, celle de la référence {reference:.4g}. Vérifiez qu'elles ont les mêmes unités : tous les chiffres sauf SAM et la corrélation en dépendent.</translation>
    </message>
    <message>
      <source>The memory is too small to train on {count} spectra at once. Choose the preset default, or a smaller number for the training option max_spectra.</source>
      <extracomment>core/train/torch/train_sin.py: Sentence('The memory is too small to train on {count} spectra at once. Choose the preset default, or a smaller number for the training option max_spectra.', count=batch)</extracomment>
      <translation>La mémoire est trop petite pour entraîner sur {count} spectres à la fois. Choisissez le préréglage default, ou un nombre plus petit pour l'option d'entraînement max_spectra.</translation>
    </message>
    <message>
      <source>The metadata of the {product} product in {folder} name a file outside of it ({name!r}), which is not opened. Download the product again.</source>
      <extracomment>core/raster/products/files.py: Sentence('The metadata of the {product} product in {folder} name a file outside of it ({name!r}), which is not opened. Download the product again.', product=product, folder=folder, name=name[:200])</extracomment>
      <translation>Les métadonnées du produit {product} dans {folder} nomment un fichier hors de ce dossier ({name!r}), qui n'est pas ouvert. Téléchargez de nouveau le produit.</translation>
    </message>
    <message>
      <source>The model needs the bands {needed} of {sensor}, and the multispectral image has only {mapping}. Assign the bands, for example {example}=1,…, or train a model for the existing bands.</source>
      <extracomment>core/check/model_fit.py: Sentence('The model needs the bands {needed} of {sensor}, and the multispectral image has only {mapping}. Assign the bands, for example {example}=1,…, or train a model for the existing bands.', needed=words.listing(model.msi_bands), sensor=training_msi.sensor, mapping=mapping, example=model.msi_bands[0])</extracomment>
      <translation>Le modèle a besoin des bandes {needed} de {sensor}, et l'image multispectrale n'a que {mapping}. Affectez les bandes, par exemple {example}=1,…, ou entraînez un modèle pour les bandes existantes.</translation>
    </message>
    <message>
      <source>The model trained by the interrupted run is used.</source>
      <extracomment>core/predict/resume.py: Sentence('The model trained by the interrupted run is used.')</extracomment>
      <translation>Le modèle entraîné par l'exécution interrompue est utilisé.</translation>
    </message>
    <message>
      <source>The model turns {names} into {count} bands; seed {seed}.</source>
      <extracomment>processing/algorithms/train.py</extracomment>
      <translation>Le modèle fait de {names} {count} bandes ; graine {seed}.</translation>
    </message>
    <message>
      <source>The model was trained for bands with other centres than those of the multispectral image: {lines}.</source>
      <extracomment>core/check/model_fit.py: Sentence('The model was trained for bands with other centres than those of the multispectral image: {lines}.', lines=words.listing(lines))</extracomment>
      <translation>Le modèle a été entraîné pour des bandes dont les centres ne sont pas ceux de l'image multispectrale : {lines}.</translation>
    </message>
    <message>
      <source>The multispectral bands seem to be in another order: {bands} would correlate far better with the hyperspectral image as {order}. Assign the bands in this way, or use radiometry none if the present assignment is right.</source>
      <extracomment>core/harmonise/compare_images.py: Sentence('The multispectral bands seem to be in another order: {bands} would correlate far better with the hyperspectral image as {order}. Assign the bands in this way, or use radiometry none if the present assignment is right.', bands=lost, order=order)</extracomment>
      <translation>Les bandes multispectrales semblent être dans un autre ordre : {bands} seraient bien mieux corrélées avec l'image hyperspectrale comme {order}. Affectez les bandes ainsi, ou utilisez la radiométrie none si l'affectation actuelle est juste.</translation>
    </message>
    <message>
      <source>The multispectral image has bands 1 to {last}; {bands} are none of them. Write the bands as 3,2,1 or as {example}=1,…</source>
      <extracomment>core/spectral/mapping/band_mapping.py: plural(len(bad), 'The multispectral image has bands 1 to {last}; {bands} is none of them. Write the bands as 3,2,1 or as {example}=1,…', 'The multispectral image has bands 1 to {last}; {bands} are none of them. Write the bands as 3,2,1 or as {example}=1,…', last=count, bands=', '.join((repr(b[:40]) for b in bad)), example=response.band_names[0])</extracomment>
      <translation>L'image multispectrale a les bandes 1 à {last} ; {bands} n'en font pas partie. Écrivez les bandes sous la forme 3,2,1 ou {example}=1,…</translation>
    </message>
    <message>
      <source>The multispectral image has bands 1 to {last}; {bands} is none of them. Write the bands as 3,2,1 or as {example}=1,…</source>
      <extracomment>core/spectral/mapping/band_mapping.py: plural(len(bad), 'The multispectral image has bands 1 to {last}; {bands} is none of them. Write the bands as 3,2,1 or as {example}=1,…', 'The multispectral image has bands 1 to {last}; {bands} are none of them. Write the bands as 3,2,1 or as {example}=1,…', last=count, bands=', '.join((repr(b[:40]) for b in bad)), example=response.band_names[0])</extracomment>
      <translation>L'image multispectrale a les bandes 1 à {last} ; {bands} n'en fait pas partie. Écrivez les bandes sous la forme 3,2,1 ou {example}=1,…</translation>
    </message>
    <message>
      <source>The multispectral image has no georeference, so no extent can be located in it. Leave it out.</source>
      <extracomment>core/request/extent.py: Sentence('The multispectral image has no georeference, so no extent can be located in it. Leave it out.')</extracomment>
      <translation>L'image multispectrale n'a pas de géoréférencement : aucune emprise ne peut y être située. Omettez l'emprise.</translation>
    </message>
    <message>
      <source>The multispectral image has {count} bands and {sensor} has {sensor_count} ({names}). Assign the bands, for example {example}; unused bands may be left out.</source>
      <extracomment>core/spectral/mapping/band_mapping.py: Sentence('The multispectral image has {count} bands and {sensor} has {sensor_count} ({names}). Assign the bands, for example {example}; unused bands may be left out.', count=len(bands), sensor=response.sensor, sensor_count=len(response), names=', '.join(response.band_names), example=example)</extracomment>
      <translation>L'image multispectrale a {count} bandes et {sensor} en a {sensor_count} ({names}). Affectez les bandes, par exemple {example} ; les bandes inutilisées peuvent être omises.</translation>
    </message>
    <message>
      <source>The multispectral image is coarser than the hyperspectral one (ratio {step:.2f}), so nothing can be sharpened. Are the images swapped?</source>
      <extracomment>core/check/place.py: Sentence('The multispectral image is coarser than the hyperspectral one (ratio {step:.2f}), so nothing can be sharpened. Are the images swapped?', step=step)</extracomment>
      <translation>L'image multispectrale est plus grossière que l'image hyperspectrale (rapport {step:.2f}) : rien ne peut être affiné. Les images sont-elles inversées ?</translation>
    </message>
    <message>
      <source>The multispectral image is outside the map. Zoom to it for a preview.</source>
      <extracomment>gui/fusion/preview.py</extracomment>
      <translation>L'image multispectrale est hors de la carte. Zoomez sur elle pour un aperçu.</translation>
    </message>
    <message>
      <source>The multispectral image is {level:.3g} times brighter than the training spectra: its units seem to differ.</source>
      <extracomment>core/check/model_fit.py: Sentence('The multispectral image is {level:.3g} times brighter than the training spectra: its units seem to differ.', level=max(level, 1 / level))</extracomment>
      <translation>L'image multispectrale est {level:.3g} fois plus claire que les spectres d'entraînement : ses unités semblent différer.</translation>
    </message>
    <message>
      <source>The multispectral image is {level:.3g} times darker than the training spectra: its units seem to differ.</source>
      <extracomment>core/check/model_fit.py: Sentence('The multispectral image is {level:.3g} times darker than the training spectra: its units seem to differ.', level=max(level, 1 / level))</extracomment>
      <translation>L'image multispectrale est {level:.3g} fois plus sombre que les spectres d'entraînement : ses unités semblent différer.</translation>
    </message>
    <message>
      <source>The number of workers must be from 1 to {most_workers}, not {n_workers}.</source>
      <extracomment>core/predict/cluster/target.py: Sentence('The number of workers must be from 1 to {most_workers}, not {n_workers}.', most_workers=MOST_WORKERS, n_workers=where.n_workers)</extracomment>
      <translation>Le nombre de workers doit être de 1 à {most_workers}, non {n_workers}.</translation>
    </message>
    <message>
      <source>The numbers in the band descriptions were taken for wavelengths, {low:g} to {high:g} nm.</source>
      <extracomment>core/spectral/band_metadata.py: Sentence('The numbers in the band descriptions were taken for wavelengths, {low:g} to {high:g} nm.', low=low, high=high)</extracomment>
      <translation>Les nombres dans les descriptions des bandes ont été pris pour des longueurs d'onde, de {low:g} à {high:g} nm.</translation>
    </message>
    <message>
      <source>The options name another Python, {python}. Install PyTorch there, or clear that field to use QGIS's own Python.</source>
      <extracomment>adapters/torch_install/target.py</extracomment>
      <translation>Les options nomment un autre Python, {python}. Installez-y PyTorch, ou videz ce champ pour utiliser le Python de QGIS.</translation>
    </message>
    <message>
      <source>The overlap is too small to compare units. Both files name the same scale; no rescaling needed.</source>
      <extracomment>core/harmonise/radiometry.py: Sentence('The overlap is too small to compare units. Both files name the same scale; no rescaling needed.')</extracomment>
      <translation>Le recouvrement est trop petit pour comparer les unités. Les deux fichiers indiquent la même échelle ; aucune mise à l'échelle n'est nécessaire.</translation>
    </message>
    <message>
      <source>The overlap is too small to compare units. Multispectral values multiplied by {factor:.6g}, the ratio of the scales that both files name.</source>
      <extracomment>core/harmonise/radiometry.py: Sentence('The overlap is too small to compare units. Multispectral values multiplied by {factor:.6g}, the ratio of the scales that both files name.', factor=self.gain[0])</extracomment>
      <translation>Le recouvrement est trop petit pour comparer les unités. Valeurs multispectrales multipliées par {factor:.6g}, le rapport des échelles que les deux fichiers indiquent.</translation>
    </message>
    <message>
      <source>The package index has no PyTorch for Python {python} on this system ({system}), or cannot be reached. Check the address of the index, or use a folder of wheels.</source>
      <extracomment>adapters/torch_install/pip_errors.py</extracomment>
      <translation>L'index de paquets n'a pas de PyTorch pour Python {python} sur ce système ({system}), ou est inaccessible. Vérifiez l'adresse de l'index, ou utilisez un dossier de wheels.</translation>
    </message>
    <message>
      <source>The package index lacks {what}, which PyTorch needs. Check its address, or use a folder of wheels.</source>
      <extracomment>adapters/torch_install/pip_errors.py</extracomment>
      <translation>L'index de paquets n'a pas {what}, dont PyTorch a besoin. Vérifiez son adresse, ou utilisez un dossier de wheels.</translation>
    </message>
    <message>
      <source>The package index refuses access. Check its address and your password.</source>
      <extracomment>adapters/torch_install/pip_errors.py</extracomment>
      <translation>L'index de paquets refuse l'accès. Vérifiez son adresse et votre mot de passe.</translation>
    </message>
    <message>
      <source>The packages there are incompatible ({said}). See the log.</source>
      <extracomment>adapters/torch_install/pip_errors.py</extracomment>
      <translation>Les paquets qui s'y trouvent sont incompatibles ({said}). Voir le journal.</translation>
    </message>
    <message>
      <source>The packages would replace QGIS's own {names}. Nothing was installed.</source>
      <extracomment>adapters/torch_install/install.py</extracomment>
      <translation>Les paquets remplaceraient {names} de QGIS. Rien n'a été installé.</translation>
    </message>
    <message>
      <source>The path {folder} is too long for Windows. Choose a shorter folder for packages in the options, such as {example}.</source>
      <extracomment>adapters/torch_install/target.py</extracomment>
      <translation>Le chemin {folder} est trop long pour Windows. Choisissez dans les options un dossier de paquets plus court, comme {example}.</translation>
    </message>
    <message>
      <source>The path {place} is too long. Choose a shorter folder in the options.</source>
      <extracomment>adapters/torch_install/pip_errors.py</extracomment>
      <translation>Le chemin {place} est trop long. Choisissez un dossier plus court dans les options.</translation>
    </message>
    <message>
      <source>The pixels of the two images have nearly the same size (ratio {step:.2f}), so nothing can be sharpened. Choose a finer multispectral image.</source>
      <extracomment>core/check/place.py: Sentence('The pixels of the two images have nearly the same size (ratio {step:.2f}), so nothing can be sharpened. Choose a finer multispectral image.', step=step)</extracomment>
      <translation>Les pixels des deux images ont presque la même taille (rapport {step:.2f}) : rien ne peut être affiné. Choisissez une image multispectrale plus fine.</translation>
    </message>
    <message>
      <source>The plot needs the Python package pyqtgraph, which is not installed.</source>
      <extracomment>gui/response/response_plot.py</extracomment>
      <translation>Le graphique a besoin du paquet Python pyqtgraph, qui n'est pas installé.</translation>
    </message>
    <message>
      <source>The polygon cannot be transformed to the coordinate system of {name}.</source>
      <extracomment>profiles/site.py: Sentence('The polygon cannot be transformed to the coordinate system of {name}.', name=source.name)</extracomment>
      <translation>Le polygone ne peut pas être transformé dans le système de coordonnées de {name}.</translation>
    </message>
    <message>
      <source>The polygon lies outside {source}, or between the centres of its pixels.</source>
      <extracomment>profiles/read.py: Sentence('The polygon lies outside {source}, or between the centres of its pixels.', source=source)</extracomment>
      <translation>Le polygone est hors de {source}, ou entre les centres de ses pixels.</translation>
    </message>
    <message>
      <source>The position cannot be transformed to the coordinate system of {name}.</source>
      <extracomment>profiles/site.py: Sentence('The position cannot be transformed to the coordinate system of {name}.', name=source.name)</extracomment>
      <translation>La position ne peut pas être transformée dans le système de coordonnées de {name}.</translation>
    </message>
    <message>
      <source>The position lies outside {source}.</source>
      <extracomment>profiles/read.py: Sentence('The position lies outside {source}.', source=source)</extracomment>
      <translation>La position est hors de {source}.</translation>
    </message>
    <message>
      <source>The preset preview trains no network: leave {names} out, or choose another preset.</source>
      <extracomment>core/check/options.py: Sentence('The preset preview trains no network: leave {names} out, or choose another preset.', names=names)</extracomment>
      <translation>Le préréglage preview n'entraîne aucun réseau : laissez {names} de côté, ou choisissez un autre préréglage.</translation>
    </message>
    <message>
      <source>The preview failed: {reason}</source>
      <extracomment>gui/fusion/preview.py</extracomment>
      <translation>L'aperçu a échoué : {reason}</translation>
    </message>
    <message>
      <source>The preview was cancelled.</source>
      <extracomment>gui/fusion/preview.py</extracomment>
      <translation>L'aperçu a été annulé.</translation>
    </message>
    <message>
      <source>The progress of the fusion is unknown ({error}).</source>
      <extracomment>adapters/tasks/fusion_task.py</extracomment>
      <translation>La progression de la fusion est inconnue ({error}).</translation>
    </message>
    <message>
      <source>The proxy blocks the download. Check the proxy in QGIS's network options.</source>
      <extracomment>adapters/torch_install/pip_errors.py</extracomment>
      <translation>Le proxy bloque le téléchargement. Vérifiez le proxy dans les options réseau de QGIS.</translation>
    </message>
    <message>
      <source>The proxy is set in QGIS's options, on the page Network.</source>
      <extracomment>gui/options/torch_choice.py</extracomment>
      <translation>Le proxy se règle dans les options de QGIS, à la page Réseau.</translation>
    </message>
    <message>
      <source>The quality raster is a GeoTIFF. End the name of {path} in .tif.</source>
      <extracomment>core/check/outputs.py: Sentence('The quality raster is a GeoTIFF. End the name of {path} in .tif.', path=path)</extracomment>
      <translation>Le raster de qualité est un GeoTIFF. Donnez à {path} un nom en .tif.</translation>
    </message>
    <message>
      <source>The radiometry {radiometry} compares two images: give a multispectral image, or choose auto.</source>
      <extracomment>core/check/fusion.py: Sentence('The radiometry {radiometry} compares two images: give a multispectral image, or choose auto.', radiometry=request.radiometry)</extracomment>
      <translation>La radiométrie {radiometry} compare deux images : donnez une image multispectrale, ou choisissez auto.</translation>
    </message>
    <message>
      <source>The ratio {ratio:g} is below 1. Give the coarse pixel size over the fine one, {inverse:g}.</source>
      <extracomment>evaluation/assess/checks.py: Sentence('The ratio {ratio:g} is below 1. Give the coarse pixel size over the fine one, {inverse:g}.', ratio=request.ratio, inverse=1 / request.ratio)</extracomment>
      <translation>Le rapport {ratio:g} est inférieur à 1. Donnez la taille du pixel grossier divisée par celle du pixel fin, {inverse:g}.</translation>
    </message>
    <message>
      <source>The ratio {ratio} is out of range. Choose a whole number from 1.</source>
      <extracomment>evaluation/simulate/checks.py: Sentence('The ratio {ratio} is out of range. Choose a whole number from 1.', ratio=request.ratio)</extracomment>
      <translation>Le rapport {ratio} est hors limites. Choisissez un entier à partir de 1.</translation>
    </message>
    <message>
      <source>The ratio {r} is larger than the cube, which has {cols} × {rows} pixels. Choose a smaller one.</source>
      <extracomment>evaluation/simulate/checks.py: Sentence('The ratio {r} is larger than the cube, which has {cols} × {rows} pixels. Choose a smaller one.', r=r, cols=cols, rows=rows)</extracomment>
      <translation>Le rapport {r} est plus grand que le cube, qui a {cols} × {rows} pixels. Choisissez-en un plus petit.</translation>
    </message>
    <message>
      <source>The reference has the same value everywhere, so PSNR and SSIM are undefined.</source>
      <extracomment>evaluation/assess/run.py: Sentence('The reference has the same value everywhere, so PSNR and SSIM are undefined.')</extracomment>
      <translation>La référence a partout la même valeur : PSNR et SSIM sont indéfinis.</translation>
    </message>
    <message>
      <source>The refinement to consistent spectra was left out: it is for the preset default, not for {preset}.</source>
      <extracomment>core/refine/refinement.py: Sentence('The refinement to consistent spectra was left out: it is for the preset default, not for {preset}.', preset=options.preset)</extracomment>
      <translation>Le raffinement en spectres cohérents a été omis : il est pour le préréglage default, pas pour {preset}.</translation>
    </message>
    <message>
      <source>The refinement to consistent spectra was left out: it is for whole images, not for an extent or a subset of the pixels.</source>
      <extracomment>core/refine/refinement.py: Sentence('The refinement to consistent spectra was left out: it is for whole images, not for an extent or a subset of the pixels.')</extracomment>
      <translation>Le raffinement en spectres cohérents a été omis : il est pour les images entières, pas pour une emprise ni pour une partie des pixels.</translation>
    </message>
    <message>
      <source>The report {path} has the name of a result. Choose another name.</source>
      <extracomment>cli/commands/many.py: Sentence('The report {path} has the name of a result. Choose another name.', path=report)</extracomment>
      <translation>Le rapport {path} a le nom d'un résultat. Choisissez un autre nom.</translation>
    </message>
    <message>
      <source>The response file {path}</source>
      <extracomment>core/spectral/response/srf_files.py: Sentence('The response file {path}', path=path)</extracomment>
      <translation>Le fichier de réponses {path}</translation>
    </message>
    <message>
      <source>The response has negative values, down to -{percent:.2g} % of the peak of {band}: they are taken for noise and count as 0.</source>
      <extracomment>core/spectral/response/curves.py: Sentence('The response has negative values, down to -{percent:.2g} % of the peak of {band}: they are taken for noise and count as 0.', percent=worst * 100, band=worst_band)</extracomment>
      <translation>La réponse a des valeurs négatives, jusqu'à -{percent:.2g} % du maximum de {band} : elles sont prises pour du bruit et comptent pour 0.</translation>
    </message>
    <message>
      <source>The result could not be moved to {path}: {reason}.</source>
      <extracomment>core/base/publish.py: Sentence('The result could not be moved to {path}: {reason}.', path=e.filename2 or e.filename, reason=e.strerror)</extracomment>
      <translation>Le résultat n'a pas pu être déplacé vers {path} : {reason}.</translation>
    </message>
    <message>
      <source>The result takes</source>
      <extracomment>core/check/outputs.py: Sentence('The result takes')</extracomment>
      <translation>Le résultat demande</translation>
    </message>
    <message>
      <source>The result will have {rows} × {cols} pixels of {every} times the size: one of {every} multispectral pixels along rows and columns. For finer pixels, choose a smaller extent or a subsampling of 1.</source>
      <extracomment>core/check/fusion.py: Sentence('The result will have {rows} × {cols} pixels of {every} times the size: one of {every} multispectral pixels along rows and columns. For finer pixels, choose a smaller extent or a subsampling of 1.', rows=area.rows, cols=area.cols, every=every)</extracomment>
      <translation>Le résultat aura {rows} × {cols} pixels de {every} fois la taille : un pixel multispectral sur {every} en lignes et en colonnes. Pour des pixels plus fins, choisissez une emprise plus petite ou un sous-échantillonnage de 1.</translation>
    </message>
    <message>
      <source>The results of {path} and {other} would share the file {file}. Rename one of the images, or process them with different folders.</source>
      <extracomment>cli/commands/many.py: Sentence('The results of {path} and {other} would share the file {file}. Rename one of the images, or process them with different folders.', path=request.msi, other=other, file=path)</extracomment>
      <translation>Les résultats de {path} et de {other} partageraient le fichier {file}. Renommez l'une des images, ou traitez-les avec des dossiers différents.</translation>
    </message>
    <message>
      <source>The results take {needed} including a margin, and the disk has {free} free. Free some space, or choose another disk, fewer images or a smaller data type.</source>
      <extracomment>cli/commands/many.py: Sentence('The results take {needed} including a margin, and the disk has {free} free. Free some space, or choose another disk, fewer images or a smaller data type.', needed=words.size(needed), free=words.size(min(free)))</extracomment>
      <translation>Les résultats prennent {needed}, marge comprise, et le disque a {free} libres. Libérez de la place, ou choisissez un autre disque, moins d'images ou un type de données plus petit.</translation>
    </message>
    <message>
      <source>The results take {size} including a margin, and {folders} has {free} free. Free some space, or choose another disk.</source>
      <extracomment>evaluation/simulate/checks.py: Sentence('The results take {size} including a margin, and {folders} has {free} free. Free some space, or choose another disk.', size=words.size(size + output_checks.DISK_MARGIN_BYTES), folders=folders[disk], free=words.size(free))</extracomment>
      <translation>Les résultats prennent {size}, marge comprise, et {folders} a {free} libres. Libérez de la place, ou choisissez un autre disque.</translation>
    </message>
    <message>
      <source>The run will replace:

{files}</source>
      <extracomment>gui/widgets/question.py</extracomment>
      <translation>L'exécution remplacera :

{files}</translation>
    </message>
    <message>
      <source>The saved state of {path} belongs to another file.</source>
      <extracomment>core/raster/write/saved.py: Sentence('The saved state of {path} belongs to another file.', path=path)</extracomment>
      <translation>L'état enregistré de {path} appartient à un autre fichier.</translation>
    </message>
    <message>
      <source>The scheduler cannot import SpectraLift ({name}): its PYTHONPATH needs {package}.</source>
      <extracomment>core/predict/cluster/check.py: Sentence('The scheduler cannot import SpectraLift ({name}): its PYTHONPATH needs {package}.', name=type(answer).__name__, package=_PACKAGE)</extracomment>
      <translation>Le scheduler ne peut importer SpectraLift ({name}) : son PYTHONPATH a besoin de {package}.</translation>
    </message>
    <message>
      <source>The scheduler has no workers. Start some, and try again.</source>
      <extracomment>core/predict/cluster/check.py: Sentence('The scheduler has no workers. Start some, and try again.')</extracomment>
      <translation>L'ordonnanceur n'a aucun processus. Démarrez-en, et réessayez.</translation>
    </message>
    <message>
      <source>The scheduler {scheduler} cannot be reached ({reason}). Check that it runs, its address (for example tcp://host:8786), and for tls:// the certificates in Dask's configuration.</source>
      <extracomment>core/predict/cluster/session.py: Sentence("The scheduler {scheduler} cannot be reached ({reason}). Check that it runs, its address (for example tcp://host:8786), and for tls:// the certificates in Dask's configuration.", scheduler=where.scheduler, reason=reason)</extracomment>
      <translation>L'ordonnanceur {scheduler} est inaccessible ({reason}). Vérifiez qu'il tourne, son adresse (par exemple tcp://host:8786) et, pour tls://, les certificats dans la configuration de Dask.</translation>
    </message>
    <message>
      <source>The seed {seed} is out of range. Choose a whole number from 0 to {most}.</source>
      <extracomment>core/check/options.py: Sentence('The seed {seed} is out of range. Choose a whole number from 0 to {most}.', seed=seed, most=2 ** 63 - 1)</extracomment>
      <translation>La graine {seed} est hors limites. Choisissez un entier de 0 à {most}.</translation>
    </message>
    <message>
      <source>The seed {seed} is out of range. Choose a whole number from 0.</source>
      <extracomment>cli/commands/sample.py: Sentence('The seed {seed} is out of range. Choose a whole number from 0.', seed=seed)</extracomment>
      <translation>La graine {seed} est hors limites. Choisissez un entier à partir de 0.</translation>
    </message>
    <message>
      <source>The sensor library cannot be read: {error}</source>
      <extracomment>processing/parameters.py</extracomment>
      <translation>La bibliothèque de capteurs ne peut être lue : {error}</translation>
    </message>
    <message>
      <source>The sensor {from_metadata} needs a multispectral image whose metadata describe its bands.</source>
      <extracomment>core/check/bands.py: Sentence('The sensor {from_metadata} needs a multispectral image whose metadata describe its bands.', from_metadata=FROM_METADATA)</extracomment>
      <translation>Le capteur {from_metadata} demande une image multispectrale dont les métadonnées décrivent les bandes.</translation>
    </message>
    <message>
      <source>The server's certificate is not trusted. Behind an inspecting proxy, set PIP_CERT to its certificate, or use a folder of wheels.</source>
      <extracomment>adapters/torch_install/pip_errors.py</extracomment>
      <translation>Le certificat du serveur n'est pas reconnu. Derrière un proxy qui inspecte le trafic, donnez son certificat par PIP_CERT, ou utilisez un dossier de wheels.</translation>
    </message>
    <message>
      <source>The sharp image, as GeoTIFF (.tif) or ENVI (.bsq). Leave it empty for a temporary file. You are asked before a file is replaced, and it is replaced only when the new one is complete.</source>
      <extracomment>gui/widgets/output_field.py</extracomment>
      <translation>L'image affinée, en GeoTIFF (.tif) ou ENVI (.bsq). Laissez vide pour un fichier temporaire. Une question est posée avant de remplacer un fichier, et il n'est remplacé que lorsque le nouveau est complet.</translation>
    </message>
    <message>
      <source>The simulated HR-MSI, as GeoTIFF (.tif) or ENVI (.bsq).</source>
      <extracomment>evaluation/simulate/fields.py: Sentence('The simulated HR-MSI, as GeoTIFF (.tif) or ENVI (.bsq).')</extracomment>
      <translation>La HR-MSI simulée, en GeoTIFF (.tif) ou ENVI (.bsq).</translation>
    </message>
    <message>
      <source>The simulated LR-HSI, as GeoTIFF (.tif) or ENVI (.bsq).</source>
      <extracomment>evaluation/simulate/fields.py: Sentence('The simulated LR-HSI, as GeoTIFF (.tif) or ENVI (.bsq).')</extracomment>
      <translation>La LR-HSI simulée, en GeoTIFF (.tif) ou ENVI (.bsq).</translation>
    </message>
    <message>
      <source>The size of {place} has changed.</source>
      <extracomment>core/raster/write/saved.py: Sentence('The size of {place} has changed.', place=place)</extracomment>
      <translation>La taille de {place} a changé.</translation>
    </message>
    <message>
      <source>The spectra are on the clipboard, as a table.</source>
      <extracomment>gui/profiles/dock.py</extracomment>
      <translation>Les spectres sont dans le presse-papiers, comme table.</translation>
    </message>
    <message>
      <source>The spectra of {count} lines are on the clipboard.</source>
      <extracomment>gui/profiles/dock.py</extracomment>
      <translation>Les spectres de {count} lignes sont dans le presse-papiers.</translation>
    </message>
    <message>
      <source>The spectra were not exported</source>
      <extracomment>gui/profiles/dock.py</extracomment>
      <translation>Les spectres n'ont pas été exportés</translation>
    </message>
    <message>
      <source>The spectral response of the multispectral image is unknown. Choose its sensor, or give a spectral response file (CSV).</source>
      <extracomment>processing/request_algorithm.py</extracomment>
      <translation>La réponse spectrale de l'image multispectrale est inconnue. Choisissez son capteur, ou donnez un fichier de réponse spectrale (CSV).</translation>
    </message>
    <message>
      <source>The statistics are incomplete.</source>
      <extracomment>core/raster/write/statistics.py: Sentence('The statistics are incomplete.')</extracomment>
      <translation>Les statistiques sont incomplètes.</translation>
    </message>
    <message>
      <source>The statistics belong to another raster.</source>
      <extracomment>core/raster/write/statistics.py: Sentence('The statistics belong to another raster.')</extracomment>
      <translation>Les statistiques appartiennent à un autre raster.</translation>
    </message>
    <message>
      <source>The system ended the installation (signal {code}).</source>
      <extracomment>adapters/torch_install/pip_errors.py</extracomment>
      <translation>Le système a mis fin à l'installation (signal {code}).</translation>
    </message>
    <message>
      <source>The system killed the worker process (signal 9), usually because memory ran out. Close other programs, or lower the memory limit.</source>
      <extracomment>adapters/worker/run.py</extracomment>
      <translation>Le système a tué le processus de calcul (signal 9), le plus souvent par manque de mémoire. Fermez d'autres programmes, ou baissez la limite de mémoire.</translation>
    </message>
    <message>
      <source>The tile {path} cannot be written: {reason}.</source>
      <extracomment>core/predict/cluster/tile.py: Sentence('The tile {path} cannot be written: {reason}.', path=path, reason=e.strerror)</extracomment>
      <translation>La tuile {path} ne peut être écrite : {reason}.</translation>
    </message>
    <message>
      <source>The tiles and the file made from them take {size}, and {folder} has {free} free. Free some space, choose another disk, or end the output's name in .vrt, which keeps the tiles.</source>
      <extracomment>core/predict/cluster/predicting.py: Sentence("The tiles and the file made from them take {size}, and {folder} has {free} free. Free some space, choose another disk, or end the output's name in .vrt, which keeps the tiles.", size=size(needed), folder=folder, free=size(free))</extracomment>
      <translation>Les tuiles et le fichier qui en est fait prennent {size}, et {folder} a {free} libres. Libérez de la place, choisissez un autre disque, ou donnez à la sortie un nom en .vrt, qui garde les tuiles.</translation>
    </message>
    <message>
      <source>The training option {name} is given twice.</source>
      <extracomment>core/train/options.py: Sentence('The training option {name} is given twice.', name=name)</extracomment>
      <translation>L'option d'entraînement {name} est donnée deux fois.</translation>
    </message>
    <message>
      <source>The training option {name} must be a number, not {text!r}.</source>
      <extracomment>core/train/options.py: Sentence('The training option {name} must be a number, not {text!r}.', name=name, text=text)</extracomment>
      <translation>L'option d'entraînement {name} doit être un nombre, pas {text!r}.</translation>
    </message>
    <message>
      <source>The training option {name} must be a whole number, not {text!r}.</source>
      <extracomment>core/train/options.py: Sentence('The training option {name} must be a whole number, not {text!r}.', name=name, text=text)</extracomment>
      <translation>L'option d'entraînement {name} doit être un entier, pas {text!r}.</translation>
    </message>
    <message>
      <source>The training option {name} must be from {least:g} to {most:g}, not {text}.</source>
      <extracomment>core/train/options.py: Sentence('The training option {name} must be from {least:g} to {most:g}, not {text}.', name=name, least=least, most=most, text=repr(value))</extracomment>
      <translation>L'option d'entraînement {name} doit être comprise entre {least:g} et {most:g}, pas {text}.</translation>
    </message>
    <message>
      <source>The training option {name} must be yes or no, not {text!r}.</source>
      <extracomment>core/train/options.py: Sentence('The training option {name} must be yes or no, not {text!r}.', name=name, text=text)</extracomment>
      <translation>L'option d'entraînement {name} doit être yes ou no, pas {text!r}.</translation>
    </message>
    <message>
      <source>The training option {name} must be {choices}, not {text!r}.</source>
      <extracomment>core/train/options.py: Sentence('The training option {name} must be {choices}, not {text!r}.', name=name, choices=alternatives(choices), text=str(value)[:60])</extracomment>
      <translation>L'option d'entraînement {name} doit être {choices}, non {text!r}.</translation>
    </message>
    <message>
      <source>The truth, on the same grid.</source>
      <extracomment>evaluation/assess/fields.py: Sentence('The truth, on the same grid.')</extracomment>
      <translation>La vérité, sur la même grille.</translation>
    </message>
    <message>
      <source>The two images do not overlap. Fusion does not need an overlap, but the network only knows the materials of the hyperspectral image. Check that you chose the right images.</source>
      <extracomment>core/check/place.py: Sentence('The two images do not overlap. Fusion does not need an overlap, but the network only knows the materials of the hyperspectral image. Check that you chose the right images.')</extracomment>
      <translation>Les deux images ne se recouvrent pas. La fusion n'a pas besoin de recouvrement, mais le réseau ne connaît que les matériaux de l'image hyperspectrale. Vérifiez que vous avez choisi les bonnes images.</translation>
    </message>
    <message>
      <source>The two images have different coordinate systems. {remedy}</source>
      <extracomment>evaluation/assess/matching.py: Sentence('The two images have different coordinate systems. {remedy}', remedy=remedy)</extracomment>
      <translation>Les deux images ont des systèmes de coordonnées différents. {remedy}</translation>
    </message>
    <message>
      <source>The units of the two images were compared by their distributions alone, which also differ where the images show different ground. Use radiometry none if you know that they agree.</source>
      <extracomment>core/harmonise/compare_images.py: Sentence('The units of the two images were compared by their distributions alone, which also differ where the images show different ground. Use radiometry none if you know that they agree.')</extracomment>
      <translation>Les unités des deux images n'ont été comparées que par leurs distributions, qui diffèrent aussi là où les images montrent un terrain différent. Prenez la radiométrie none si vous savez qu'elles concordent.</translation>
    </message>
    <message>
      <source>The value {value!r} of {field} is unknown. Choose {choices}.</source>
      <extracomment>core/check/options.py: Sentence('The value {value!r} of {field} is unknown. Choose {choices}.', field=field.name, value=value, choices=words.alternatives(field.allowed))</extracomment>
      <translation>La valeur {value!r} de {field} est inconnue. Choisissez {choices}.</translation>
    </message>
    <message>
      <source>The variable {short} of {path} was opened.</source>
      <extracomment>core/raster/metadata/variables.py: Sentence('The variable {short} of {path} was opened.', short=_short(name), path=path)</extracomment>
      <translation>La variable {short} de {path} a été ouverte.</translation>
    </message>
    <message>
      <source>The wavelengths given for the hyperspectral image</source>
      <extracomment>core/request/open_images.py: Sentence('The wavelengths given for the hyperspectral image')</extracomment>
      <translation>Les longueurs d'onde données pour l'image hyperspectrale</translation>
    </message>
    <message>
      <source>The wavelengths of the hyperspectral image ({path})</source>
      <extracomment>core/request/open_images.py: Sentence('The wavelengths of the hyperspectral image ({path})', path=path)</extracomment>
      <translation>Les longueurs d'onde de l'image hyperspectrale ({path})</translation>
    </message>
    <message>
      <source>The worker process crashed (signal {signal}).</source>
      <extracomment>adapters/worker/run.py</extracomment>
      <translation>Le processus worker a planté (signal {signal}).</translation>
    </message>
    <message>
      <source>The worker process did not answer ({error}).</source>
      <extracomment>adapters/tasks/call.py</extracomment>
      <translation>Le processus de calcul n'a pas répondu ({error}).</translation>
    </message>
    <message>
      <source>The worker process ended unexpectedly (exit code {code}).</source>
      <extracomment>adapters/worker/run.py</extracomment>
      <translation>Le processus worker a fini de façon inattendue (code de sortie {code}).</translation>
    </message>
    <message>
      <source>The worker process ended without a result.</source>
      <extracomment>adapters/worker/run.py</extracomment>
      <translation>Le processus worker a fini sans résultat.</translation>
    </message>
    <message>
      <source>The worker process is of another version of SpectraLift. Restart QGIS to complete the update.</source>
      <extracomment>cli/worker.py: Sentence('The worker process is of another version of SpectraLift. Restart QGIS to complete the update.')</extracomment>
      <translation>Le processus de travail est d'une autre version de SpectraLift. Redémarrez QGIS pour terminer la mise à jour.</translation>
    </message>
    <message>
      <source>The worker process {getpid} on {node}</source>
      <extracomment>core/predict/cluster/tile.py: Sentence('The worker process {getpid} on {node}', getpid=os.getpid(), node=platform.node())</extracomment>
      <translation>Le processus worker {getpid} sur {node}</translation>
    </message>
    <message>
      <source>The worker {names}</source>
      <extracomment>core/predict/cluster/check.py: Sentence('The worker {names}', names=names)</extracomment>
      <translation>Le processus {names}</translation>
    </message>
    <message>
      <source>The worker {names} (and {more} more)</source>
      <extracomment>core/predict/cluster/check.py: Sentence('The worker {names} (and {more} more)', names=names, more=more)</extracomment>
      <translation>Le processus {names} (et {more} autres)</translation>
    </message>
    <message>
      <source>The {device} device failed ({reason}). The CPU continues, more slowly.</source>
      <extracomment>core/train/torch/device.py: Sentence('The {device} device failed ({reason}). The CPU continues, more slowly.', device=device, reason=reason)</extracomment>
      <translation>Le processeur {device} a échoué ({reason}). Le processeur central continue, plus lentement.</translation>
    </message>
    <message>
      <source>The {device} device has too little memory. The CPU continues, more slowly.</source>
      <extracomment>core/train/torch/device.py: Sentence('The {device} device has too little memory. The CPU continues, more slowly.', device=device)</extracomment>
      <translation>Le processeur {device} a trop peu de mémoire. Le processeur central continue, plus lentement.</translation>
    </message>
    <message>
      <source>The {device} device ran out of memory. It continues with smaller batches, more slowly.</source>
      <extracomment>core/train/torch/device.py: Sentence('The {device} device ran out of memory. It continues with smaller batches, more slowly.', device=device)</extracomment>
      <translation>Le processeur {device} n'a plus eu assez de mémoire. Il continue par lots plus petits, plus lentement.</translation>
    </message>
    <message>
      <source>The {name} {path} is also an input. Choose another name.</source>
      <extracomment>core/check/outputs.py: Sentence('The {name} {path} is also an input. Choose another name.', name=name, path=path)</extracomment>
      <translation>{name} : {path} est aussi une entrée. Choisissez un autre nom.</translation>
    </message>
    <message>
      <source>The {product} product names EPSG:{epsg}, which GDAL does not know.</source>
      <extracomment>core/raster/products/vrt.py: Sentence('The {product} product names EPSG:{epsg}, which GDAL does not know.', product=product, epsg=epsg)</extracomment>
      <translation>Le produit {product} nomme EPSG:{epsg}, que GDAL ne connaît pas.</translation>
    </message>
    <message>
      <source>The {product} product {path} cannot be opened: this GDAL has no {drivers} driver. Install GDAL's plugin for it, or use a QGIS that includes it.</source>
      <extracomment>core/raster/products/arrays.py: Sentence("The {product} product {path} cannot be opened: this GDAL has no {drivers} driver. Install GDAL's plugin for it, or use a QGIS that includes it.", path=path, product=product, drivers=' or '.join(drivers))</extracomment>
      <translation>Le produit {product} {path} ne peut pas être ouvert : ce GDAL n'a pas de pilote {drivers}. Installez-le, ou utilisez un QGIS qui le contient.</translation>
    </message>
    <message>
      <source>The {product} product {path} cannot be opened: {reason}. Was it copied completely?</source>
      <extracomment>core/raster/products/arrays.py: Sentence('The {product} product {path} cannot be opened: {reason}. Was it copied completely?', path=path, product=product, reason=reason)</extracomment>
      <translation>Le produit {product} {path} ne peut pas être ouvert : {reason}. A-t-il été copié entièrement ?</translation>
    </message>
    <message>
      <source>The {product} product {path} is incomplete: {missing} is missing, which contains {purpose}. {remedy}</source>
      <extracomment>core/raster/products/files.py: Sentence('The {product} product {path} is incomplete: {missing} is missing, which contains {purpose}. {remedy}', path=path, product=product, missing=missing, purpose=purpose, remedy=remedy)</extracomment>
      <translation>Le produit {product} {path} est incomplet : il manque {missing}, qui contient {purpose}. {remedy}</translation>
    </message>
    <message>
      <source>The {role}: {reason}</source>
      <extracomment>core/check/fusion.py: Sentence('The {role}: {reason}', role=role, reason=e)</extracomment>
      <translation>{role} : {reason}</translation>
    </message>
    <message>
      <source>The {source} names {wavelengths} wavelengths for {bands} bands.</source>
      <extracomment>core/spectral/band_metadata.py: Sentence('The {source} names {wavelengths} wavelengths for {bands} bands.', source=source, wavelengths=len(stated.centre), bands=count)</extracomment>
      <translation>La source « {source} » nomme {wavelengths} longueurs d'onde pour {bands} bandes.</translation>
    </message>
    <message>
      <source>The {source} was not used: {reason}</source>
      <extracomment>core/spectral/band_metadata.py: Sentence('The {source} was not used: {reason}', source=source, reason=e.message)</extracomment>
      <translation>La source « {source} » n'a pas été utilisée : {reason}</translation>
    </message>
    <message>
      <source>The {words_of} {value:g} is not a positive number. Give {meaning}.</source>
      <extracomment>evaluation/assess/checks.py: Sentence('The {words_of} {value:g} is not a positive number. Give {meaning}.', words_of=words_of, value=value, meaning=meaning)</extracomment>
      <translation>{words_of} {value:g} n'est pas un nombre positif. Donnez {meaning}.</translation>
    </message>
    <message>
      <source>There are {count} band numbers, and {sensor} has {sensor_count} bands ({names}). Give one number for each band in this order, or name them: {example}=1,…</source>
      <extracomment>core/spectral/mapping/band_mapping.py: Sentence('There are {count} band numbers, and {sensor} has {sensor_count} bands ({names}). Give one number for each band in this order, or name them: {example}=1,…', count=count, sensor=response.sensor, sensor_count=len(response), names=', '.join(response.band_names), example=response.band_names[0])</extracomment>
      <translation>Il y a {count} numéros de bande, et {sensor} a {sensor_count} bandes ({names}). Donnez un numéro par bande dans cet ordre, ou nommez-les : {example}=1,…</translation>
    </message>
    <message>
      <source>There are {most_pins} pins already. Remove some.</source>
      <extracomment>profiles/pins.py: Sentence('There are {most_pins} pins already. Remove some.', most_pins=MOST_PINS)</extracomment>
      <translation>Il y a déjà {most_pins} repères. Supprimez-en.</translation>
    </message>
    <message>
      <source>There is no PyTorch for the Python of this QGIS (Python {version}, {bits} bits, {system}). Install a 64-bit QGIS 3.22 or later.</source>
      <extracomment>adapters/torch_install/builds.py</extracomment>
      <translation>Il n'y a pas de PyTorch pour le Python de ce QGIS (Python {version}, {bits} bits, {system}). Installez un QGIS 64 bits, version 3.22 ou plus récente.</translation>
    </message>
    <message>
      <source>There is no file {path}. Check the path.</source>
      <extracomment>core/raster/open_file.py: Sentence('There is no file {path}. Check the path.', path=path)</extracomment>
      <translation>Il n'y a pas de fichier {path}. Vérifiez le chemin.</translation>
    </message>
    <message>
      <source>There is no folder {folder}. Choose the folder with the wheels.</source>
      <extracomment>adapters/torch_install/plan.py</extracomment>
      <translation>Il n'y a pas de dossier {folder}. Choisissez le dossier des wheels.</translation>
    </message>
    <message>
      <source>There is no further raster in the project</source>
      <extracomment>gui/profiles/sources.py</extracomment>
      <translation>Il n'y a pas d'autre raster dans le projet</translation>
    </message>
    <message>
      <source>There is no interrupted run of this request beside {output}. This run starts from the beginning.</source>
      <extracomment>core/predict/resume.py: Sentence('There is no interrupted run of this request beside {output}. This run starts from the beginning.', output=output)</extracomment>
      <translation>Il n'y a pas d'exécution interrompue de cette demande à côté de {output}. Celle-ci part du début.</translation>
    </message>
    <message>
      <source>There is no line to export. Draw one on the map first.</source>
      <extracomment>gui/profiles/export.py</extracomment>
      <translation>Il n'y a pas de ligne à exporter. Tracez-en d'abord une sur la carte.</translation>
    </message>
    <message>
      <source>There is no model file {path}. Check the path.</source>
      <extracomment>core/train/checkpoint.py: Sentence('There is no model file {path}. Check the path.', path=path)</extracomment>
      <translation>Il n'y a pas de fichier de modèle {path}. Vérifiez le chemin.</translation>
    </message>
    <message>
      <source>There is no multispectral image yet whose metadata could describe its bands. Choose a sensor.</source>
      <extracomment>evaluation/simulate/response.py: Sentence('There is no multispectral image yet whose metadata could describe its bands. Choose a sensor.')</extracomment>
      <translation>Il n'y a pas encore d'image multispectrale dont les métadonnées pourraient décrire les bandes. Choisissez un capteur.</translation>
    </message>
    <message>
      <source>There is no sensor {sensor!r} in the library. Did you mean {sensors}?</source>
      <extracomment>core/spectral/response/sensors.py: Sentence('There is no sensor {sensor!r} in the library. Did you mean {sensors}?', sensor=sensor, sensors=sensors)</extracomment>
      <translation>Il n'y a pas de capteur {sensor!r} dans la bibliothèque. Vouliez-vous dire {sensors} ?</translation>
    </message>
    <message>
      <source>There is no sensor {sensor!r} in the library: choose one from its list.</source>
      <extracomment>core/spectral/response/sensors.py: Sentence('There is no sensor {sensor!r} in the library: choose one from its list.', sensor=sensor)</extracomment>
      <translation>Il n'y a pas de capteur {sensor!r} dans la bibliothèque : choisissez-en un dans sa liste.</translation>
    </message>
    <message>
      <source>There is no spectrum to write. Pin a place where the image has data.</source>
      <extracomment>profiles/export.py: Sentence('There is no spectrum to write. Pin a place where the image has data.')</extracomment>
      <translation>Il n'y a pas de spectre à écrire. Épinglez un endroit où l'image a des données.</translation>
    </message>
    <message>
      <source>There is no wheel of PyTorch (torch-….whl) in {folder}. Choose the folder with the wheels.</source>
      <extracomment>adapters/torch_install/plan.py</extracomment>
      <translation>Il n'y a pas de wheel de PyTorch (torch-….whl) dans {folder}. Choisissez le dossier des wheels.</translation>
    </message>
    <message>
      <source>There is not enough memory. Close other programs, and try again.</source>
      <extracomment>adapters/torch_install/pip_errors.py</extracomment>
      <translation>Il n'y a pas assez de mémoire. Fermez d'autres programmes, et réessayez.</translation>
    </message>
    <message>
      <source>There is not enough memory. Lower the memory limit.</source>
      <extracomment>cli/commands/many.py: Sentence('There is not enough memory. Lower the memory limit.')</extracomment>
      <translation>Il n'y a pas assez de mémoire. Baissez la limite de mémoire.</translation>
    </message>
    <message>
      <source>There is not enough memory: close other programs, or lower the memory limit (--memory-mib). The preset preview needs least.</source>
      <extracomment>cli/main.py: Sentence('There is not enough memory: close other programs, or lower the memory limit (--memory-mib). The preset preview needs least.')</extracomment>
      <translation>La mémoire est insuffisante : fermez d'autres programmes ou abaissez la limite de mémoire (--memory-mib). Le préréglage preview est celui qui en demande le moins.</translation>
    </message>
    <message>
      <source>There is nothing to export. Pin a position on the map first.</source>
      <extracomment>gui/profiles/export.py</extracomment>
      <translation>Il n'y a rien à exporter. Épinglez d'abord une position sur la carte.</translation>
    </message>
    <message>
      <source>This GDAL cannot write PNG pictures.</source>
      <extracomment>core/raster/png.py: Sentence('This GDAL cannot write PNG pictures.')</extracomment>
      <translation>Ce GDAL ne peut écrire d'images PNG.</translation>
    </message>
    <message>
      <source>This PyTorch would replace QGIS's NumPy. Choose another release of PyTorch.</source>
      <extracomment>adapters/torch_install/pip_errors.py</extracomment>
      <translation>Ce PyTorch remplacerait le NumPy de QGIS. Choisissez une autre version de PyTorch.</translation>
    </message>
    <message>
      <source>This Python has no GDAL (the module osgeo). Use QGIS's Python, or install GDAL from conda-forge (gdal) or with the system's packages (python3-gdal).</source>
      <extracomment>cli/main.py: Sentence("This Python has no GDAL (the module osgeo). Use QGIS's Python, or install GDAL from conda-forge (gdal) or with the system's packages (python3-gdal).")</extracomment>
      <translation>Ce Python n'a pas GDAL (le module osgeo). Utilisez le Python de QGIS, ou installez GDAL depuis conda-forge (gdal) ou avec les paquets du système (python3-gdal).</translation>
    </message>
    <message>
      <source>This model was trained on arrays and has no record of its images: train it on images.</source>
      <extracomment>core/train/model.py: Sentence('This model was trained on arrays and has no record of its images: train it on images.')</extracomment>
      <translation>Ce modèle a été entraîné sur des tableaux et ne garde pas trace de ses images : entraînez-le sur des images.</translation>
    </message>
    <message>
      <source>This project has no raster yet. Choose files with …, or {link}.</source>
      <extracomment>gui/fusion/sample_link.py</extracomment>
      <translation>Ce projet n'a pas encore de raster. Choisissez des fichiers avec …, ou {link}.</translation>
    </message>
    <message>
      <source>Threads</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>Fils d'exécution</translation>
    </message>
    <message>
      <source>Three measures of each pixel that need no reference: closure (difference between the multispectral pixel and the sharp spectrum seen by the sensor), spread (disagreement of the networks) and a mark for pixels outside the range of the training. None of them is an uncertainty.</source>
      <extracomment>core/check/fields.py: Sentence('Three measures of each pixel that need no reference: closure (difference between the multispectral pixel and the sharp spectrum seen by the sensor), spread (disagreement of the networks) and a mark for pixels outside the range of the training. None of them is an uncertainty.')</extracomment>
      <translation>Trois mesures de chaque pixel qui n'ont pas besoin de référence : la cohérence (différence entre le pixel multispectral et le spectre affiné vu par le capteur), la dispersion (désaccord des réseaux) et une marque pour les pixels hors de la plage de l'entraînement. Aucune n'est une incertitude.</translation>
    </message>
    <message>
      <source>Train a spectral model</source>
      <extracomment>processing/algorithms/train.py</extracomment>
      <translation>Entraîner un modèle spectral</translation>
    </message>
    <message>
      <source>Trained with preset {preset} and seed {seed} on {spectra} spectra, on {device}.</source>
      <extracomment>adapters/layers/result_layer.py</extracomment>
      <translation>Entraîné avec le préréglage {preset} et la graine {seed} sur {spectra} spectres, sur {device}.</translation>
    </message>
    <message>
      <source>Training diverged at step {step}: the loss is not a number. Check the images for extreme values, or try another seed.</source>
      <extracomment>core/train/torch/train_sin.py: Sentence('Training diverged at step {step}: the loss is not a number. Check the images for extreme values, or try another seed.', step=step)</extracomment>
      <translation>L'entraînement a divergé au pas {step} : la perte n'est pas un nombre. Cherchez des valeurs extrêmes dans les images, ou essayez une autre graine.</translation>
    </message>
    <message>
      <source>Training options</source>
      <extracomment>core/check/fields.py: Sentence('Training options')</extracomment>
      <translation>Options d'entraînement</translation>
    </message>
    <message>
      <source>Training spectra</source>
      <extracomment>gui/widgets/text_dialog.py</extracomment>
      <translation>Spectres d'entraînement</translation>
    </message>
    <message>
      <source>Training the spectral model</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>Entraînement du modèle spectral</translation>
    </message>
    <message>
      <source>Trains a model on a hyperspectral image, to be applied to many images of one sensor.</source>
      <extracomment>processing/algorithms/train.py</extracomment>
      <translation>Entraîne un modèle sur une image hyperspectrale, à appliquer à beaucoup d'images d'un capteur.</translation>
    </message>
    <message>
      <source>Truth</source>
      <extracomment>evaluation/simulate/fields.py: Sentence('Truth')</extracomment>
      <translation>Vérité</translation>
    </message>
    <message>
      <source>Turns a multispectral image into a hyperspectral one with a trained model.</source>
      <extracomment>processing/algorithms/apply.py</extracomment>
      <translation>Transforme une image multispectrale en image hyperspectrale avec un modèle entraîné.</translation>
    </message>
    <message>
      <source>UIQI</source>
      <extracomment>processing/algorithms/assess.py</extracomment>
      <translation>UIQI</translation>
    </message>
    <message>
      <source>Unit length</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>Longueur unité</translation>
    </message>
    <message>
      <source>Unit of the x axis</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>Unité de l'axe x</translation>
    </message>
    <message>
      <source>Unit of the y axis</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>Unité de l'axe y</translation>
    </message>
    <message>
      <source>Unpacking</source>
      <extracomment>adapters/torch_install/install.py</extracomment>
      <translation>Décompression</translation>
    </message>
    <message>
      <source>Upsampling alone is at least as good.</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>Le suréchantillonnage seul est au moins aussi bon.</translation>
    </message>
    <message>
      <source>Upsampling alone would be about as good.</source>
      <extracomment>core/forecast/step.py: Sentence('Upsampling alone would be about as good.')</extracomment>
      <translation>Le suréchantillonnage seul serait à peu près aussi bon.</translation>
    </message>
    <message>
      <source>Upsampling alone would be better (RMSE {upsampling:.3g} instead of {rmse:.3g}).</source>
      <extracomment>core/forecast/step.py: Sentence('Upsampling alone would be better (RMSE {upsampling:.3g} instead of {rmse:.3g}).', upsampling=forecast.upsampling_rmse, rmse=forecast.rmse)</extracomment>
      <translation>Le suréchantillonnage seul serait meilleur (RMSE {upsampling:.3g} au lieu de {rmse:.3g}).</translation>
    </message>
    <message>
      <source>Values of the curves under the cursor</source>
      <extracomment>gui/profiles/dock.py</extracomment>
      <translation>Valeurs des courbes sous le curseur</translation>
    </message>
    <message>
      <source>Values under the cursor</source>
      <extracomment>gui/profiles/dock.py</extracomment>
      <translation>Valeurs sous le curseur</translation>
    </message>
    <message>
      <source>Variant</source>
      <extracomment>evaluation/simulate/fields.py: Sentence('Variant')</extracomment>
      <translation>Variante</translation>
    </message>
    <message>
      <source>Waiting for a run to end</source>
      <extracomment>adapters/torch_install/install.py</extracomment>
      <translation>En attente de la fin d'une exécution</translation>
    </message>
    <message>
      <source>Wald's protocol (Wald, Ranchin &amp; Mangolini 1997) as in Shah &amp; Duarte 2025, arXiv 2507.13339</source>
      <extracomment>evaluation/simulate/run.py: Sentence("Wald's protocol (Wald, Ranchin &amp; Mangolini 1997) as in Shah &amp; Duarte 2025, arXiv 2507.13339")</extracomment>
      <translation>Protocole de Wald (Wald, Ranchin &amp; Mangolini 1997) comme dans Shah &amp; Duarte 2025, arXiv 2507.13339</translation>
    </message>
    <message>
      <source>Which bands lie in the water-vapour windows is unknown without wavelengths: replace {entry} by band numbers, or give the wavelengths.</source>
      <extracomment>core/spectral/user_bands.py: Sentence('Which bands lie in the water-vapour windows is unknown without wavelengths: replace {entry} by band numbers, or give the wavelengths.', entry=word)</extracomment>
      <translation>Sans longueurs d'onde, on ne sait quelles bandes sont dans les fenêtres de vapeur d'eau : remplacez {entry} par des numéros de bandes, ou donnez les longueurs d'onde.</translation>
    </message>
    <message>
      <source>Whole numbers from 0 to 65535 (uint16)</source>
      <extracomment>core/check/fields.py: Sentence('Whole numbers from 0 to 65535 (uint16)')</extracomment>
      <translation>Entiers de 0 à 65535 (uint16)</translation>
    </message>
    <message>
      <source>Whole numbers from −32768 to 32767 (int16)</source>
      <extracomment>core/check/fields.py: Sentence('Whole numbers from −32768 to 32767 (int16)')</extracomment>
      <translation>Entiers de −32768 à 32767 (int16)</translation>
    </message>
    <message>
      <source>Why {name} failed</source>
      <extracomment>gui/fusion/runs.py</extracomment>
      <translation>Pourquoi {name} a échoué</translation>
    </message>
    <message>
      <source>Width of the PSF in fine pixels: the standard deviation of a Gaussian, the first dark ring of an Airy pattern; the documentation has the meaning for each PSF.</source>
      <extracomment>evaluation/simulate/fields.py: Sentence('Width of the PSF in fine pixels: the standard deviation of a Gaussian, the first dark ring of an Airy pattern; the documentation has the meaning for each PSF.')</extracomment>
      <translation>Largeur de la PSF en pixels fins : l'écart type d'une gaussienne, le premier anneau sombre d'une figure d'Airy ; la documentation en donne le sens pour chaque PSF.</translation>
    </message>
    <message>
      <source>Widths (FWHM) of {width:.3g} nm do not fit bands {spacing:.3g} nm apart. They were taken as {converted:.3g} nm, in another unit than the wavelengths. Check the widths.</source>
      <extracomment>core/spectral/spectral_axis.py: Sentence('Widths (FWHM) of {width:.3g} nm do not fit bands {spacing:.3g} nm apart. They were taken as {converted:.3g} nm, in another unit than the wavelengths. Check the widths.', width=middle / factor, spacing=spacing, converted=middle)</extracomment>
      <translation>Des largeurs (à mi-hauteur) de {width:.3g} nm ne vont pas avec des bandes espacées de {spacing:.3g} nm. Elles ont été prises pour {converted:.3g} nm, dans une autre unité que les longueurs d'onde. Vérifiez les largeurs.</translation>
    </message>
    <message>
      <source>Widths (FWHM) that do not fit bands {spacing:.3g} nm apart were not used: those of the bands {bands}. Check the widths.</source>
      <extracomment>core/spectral/spectral_axis.py: Sentence('Widths (FWHM) that do not fit bands {spacing:.3g} nm apart were not used: those of the bands {bands}. Check the widths.', spacing=spacing, bands=band_ranges(np.flatnonzero(odd &amp; has_width), bands))</extracomment>
      <translation>Des largeurs (à mi-hauteur) qui ne vont pas avec des bandes espacées de {spacing:.3g} nm n'ont pas été utilisées : celles des bandes {bands}. Vérifiez les largeurs.</translation>
    </message>
    <message>
      <source>Window around a point</source>
      <extracomment>processing/algorithms/profile.py</extracomment>
      <translation>Fenêtre autour d'un point</translation>
    </message>
    <message>
      <source>Window of pixels around the point</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>Fenêtre de pixels autour du point</translation>
    </message>
    <message>
      <source>With a multispectral image: numbers in the sensor's order (3,2,1) or pairs (Blue=3,Green=2,Red=1). Without one: names of the sensor's bands (B2,B3,B4). Leave it empty for the bands of the sensor's usual product.</source>
      <extracomment>core/check/fields.py: Sentence("With a multispectral image: numbers in the sensor's order (3,2,1) or pairs (Blue=3,Green=2,Red=1). Without one: names of the sensor's bands (B2,B3,B4). Leave it empty for the bands of the sensor's usual product.")</extracomment>
      <translation>Avec une image multispectrale : des numéros dans l'ordre du capteur (3,2,1) ou des paires (Blue=3,Green=2,Red=1). Sans elle : des noms de bandes du capteur (B2,B3,B4). Laissez vide pour les bandes du produit usuel du capteur.</translation>
    </message>
    <message>
      <source>Without georeferences it is unknown which pixels of {fine} lie in one of {coarse}.</source>
      <extracomment>profiles/site.py: Sentence('Without georeferences it is unknown which pixels of {fine} lie in one of {coarse}.', fine=fine.name, coarse=coarse.name)</extracomment>
      <translation>Sans géoréférencements, on ne sait pas quels pixels de {fine} se trouvent dans l'un de {coarse}.</translation>
    </message>
    <message>
      <source>Write the offset into the file, for example with {command}, or choose the radiometry model if its values are right.</source>
      <extracomment>core/check/model_fit.py: Sentence('Write the offset into the file, for example with {command}, or choose the radiometry model if its values are right.', command=command)</extracomment>
      <translation>Écrivez le décalage dans le fichier, par exemple avec {command}, ou choisissez la radiométrie model si ses valeurs sont justes.</translation>
    </message>
    <message>
      <source>Writing statistics and metadata</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>Écriture des statistiques et métadonnées</translation>
    </message>
    <message>
      <source>Writing the result as a COG takes</source>
      <extracomment>core/check/outputs.py: Sentence('Writing the result as a COG takes')</extracomment>
      <translation>L'écriture du résultat en COG prend</translation>
    </message>
    <message>
      <source>Writing {path} failed. Is the disk full?</source>
      <extracomment>core/raster/write/mosaic.py: Sentence('Writing {path} failed. Is the disk full?', path=path)</extracomment>
      <translation>L'écriture de {path} a échoué. Le disque est-il plein ?</translation>
    </message>
    <message>
      <source>Writing {path} failed: {reason}. Is the disk full?</source>
      <extracomment>core/raster/write/cog.py: Sentence('Writing {path} failed: {reason}. Is the disk full?', path=path, reason=reason)</extracomment>
      <translation>L'écriture de {path} a échoué : {reason}. Le disque est-il plein ?</translation>
    </message>
    <message>
      <source>Written: {paths}</source>
      <extracomment>gui/profiles/dock.py</extracomment>
      <translation>Écrit : {paths}</translation>
    </message>
    <message>
      <source>ZSTD</source>
      <extracomment>core/check/fields.py: Sentence('ZSTD')</extracomment>
      <translation>ZSTD</translation>
    </message>
    <message>
      <source>Zoom to</source>
      <extracomment>gui/fusion/runs.py</extracomment>
      <translation>Zoomer dessus</translation>
    </message>
    <message>
      <source>Zoom to all curves</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>Zoomer sur toutes les courbes</translation>
    </message>
    <message>
      <source>[temporary file]</source>
      <extracomment>gui/widgets/output_field.py</extracomment>
      <translation>[fichier temporaire]</translation>
    </message>
    <message>
      <source>a centre of {nm:g} nm is not between {low:g} and {high:g}.</source>
      <extracomment>core/spectral/response/srf_files.py: Sentence('a centre of {nm:g} nm is not between {low:g} and {high:g}.', nm=centre_nm[i], low=low, high=high)</extracomment>
      <translation>un centre de {nm:g} nm n'est pas compris entre {low:g} et {high:g}.</translation>
    </message>
    <message>
      <source>a list `{replace}` of {count} numbers</source>
      <extracomment>core/raster/products/desis.py: Sentence('a list `{replace}` of {count} numbers', replace=key.replace('_', ' '), count=len(nodes))</extracomment>
      <translation>une liste `{replace}` de {count} nombres</translation>
    </message>
    <message>
      <source>a range has two ends, as in 400:1000 nm.</source>
      <extracomment>core/spectral/user_bands.py: Sentence('a range has two ends, as in 400:1000 nm.')</extracomment>
      <translation>une plage a deux bouts, comme dans 400:1000 nm.</translation>
    </message>
    <message>
      <source>a raster without files or bands</source>
      <extracomment>core/predict/journal.py: Sentence('a raster without files or bands')</extracomment>
      <translation>un raster sans fichiers ni bandes</translation>
    </message>
    <message>
      <source>a response cannot be negative ({value:g}).</source>
      <extracomment>core/spectral/response/curves.py: Sentence('a response cannot be negative ({value:g}).', value=lowest)</extracomment>
      <translation>une réponse ne peut être négative ({value:g}).</translation>
    </message>
    <message>
      <source>a response table needs a header line and at least two wavelengths.</source>
      <extracomment>core/spectral/response/curves.py: Sentence('a response table needs a header line and at least two wavelengths.')</extracomment>
      <translation>une table de réponses demande une ligne d'en-tête et au moins deux longueurs d'onde.</translation>
    </message>
    <message>
      <source>a step of {every} leaves no pixel of {rows} × {cols}</source>
      <extracomment>core/base/grid.py: Sentence('a step of {every} leaves no pixel of {rows} × {cols}', every=every, rows=self.shape[0], cols=self.shape[1])</extracomment>
      <translation>un pas de {every} ne laisse aucun pixel de {rows} × {cols}</translation>
    </message>
    <message>
      <source>a width of {nm:g} nm is not between {low:g} and {high:g}.</source>
      <extracomment>core/spectral/response/srf_files.py: Sentence('a width of {nm:g} nm is not between {low:g} and {high:g}.', nm=fwhm_nm[i], low=low, high=high)</extracomment>
      <translation>une largeur de {nm:g} nm n'est pas comprise entre {low:g} et {high:g}.</translation>
    </message>
    <message>
      <source>a window of 1, 3 or 5 pixels and mean or median, not {window} {statistic}</source>
      <extracomment>profiles/read.py: Sentence('a window of 1, 3 or 5 pixels and mean or median, not {window} {statistic}', window=self.window, statistic=self.statistic)</extracomment>
      <translation>une fenêtre de 1, 3 ou 5 pixels et mean ou median, non {window} {statistic}</translation>
    </message>
    <message>
      <source>about {time} left</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>encore environ {time}</translation>
    </message>
    <message>
      <source>against coarse</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>contre la grossière</translation>
    </message>
    <message>
      <source>all</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>tous</translation>
    </message>
    <message>
      <source>an ENVI header of more than {max_header_bytes} MiB</source>
      <extracomment>core/spectral/envi_header.py: Sentence('an ENVI header of more than {max_header_bytes} MiB', max_header_bytes=MAX_HEADER_BYTES // 1024 ** 2)</extracomment>
      <translation>un en-tête ENVI de plus de {max_header_bytes} MiB</translation>
    </message>
    <message>
      <source>an assumption: check it before you run</source>
      <extracomment>gui/fusion/dialog.py</extracomment>
      <translation>une supposition : à vérifier avant l'exécution</translation>
    </message>
    <message>
      <source>an incomplete record</source>
      <extracomment>core/predict/journal.py: Sentence('an incomplete record')</extracomment>
      <translation>un enregistrement incomplet</translation>
    </message>
    <message>
      <source>as stored</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>tel que stocké</translation>
    </message>
    <message>
      <source>as stored, because the file contains no scale</source>
      <extracomment>core/check/fusion.py: Sentence('as stored, because the file contains no scale')</extracomment>
      <translation>comme stocké, car le fichier ne contient pas d'échelle</translation>
    </message>
    <message>
      <source>assumed from the name of the image</source>
      <extracomment>gui/fusion/dialog.py</extracomment>
      <translation>supposé d'après le nom de l'image</translation>
    </message>
    <message>
      <source>assumed: {how}</source>
      <extracomment>gui/response/band_table.py</extracomment>
      <translation>supposé : {how}</translation>
    </message>
    <message>
      <source>at this position</source>
      <extracomment>profiles/read.py: Sentence('at this position')</extracomment>
      <translation>à cette position</translation>
    </message>
    <message>
      <source>band</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>bande</translation>
    </message>
    <message>
      <source>band by band</source>
      <extracomment>profiles/compare.py: Sentence('band by band')</extracomment>
      <translation>bande par bande</translation>
    </message>
    <message>
      <source>band descriptions</source>
      <extracomment>core/spectral/band_metadata.py: Sentence('band descriptions')</extracomment>
      <translation>descriptions des bandes</translation>
    </message>
    <message>
      <source>band descriptions that may only count the bands</source>
      <extracomment>core/spectral/mapping/band_guess.py: Sentence('band descriptions that may only count the bands')</extracomment>
      <translation>descriptions des bandes qui ne font peut-être que compter les bandes</translation>
    </message>
    <message>
      <source>band metadata</source>
      <extracomment>core/spectral/band_metadata.py: Sentence('band metadata')</extracomment>
      <translation>métadonnées des bandes</translation>
    </message>
    <message>
      <source>band number</source>
      <extracomment>gui/profiles/plot.py</extracomment>
      <translation>numéro de bande</translation>
    </message>
    <message>
      <source>band {band} has no wavelength.</source>
      <extracomment>core/spectral/user_bands.py: Sentence('band {band} has no wavelength.', band=blank[0] + 1)</extracomment>
      <translation>la bande {band} n'a pas de longueur d'onde.</translation>
    </message>
    <message>
      <source>band {index} ({centre_nm:g} nm beside {others} nm)</source>
      <extracomment>core/check/bands.py: Sentence('band {index} ({centre_nm:g} nm beside {others} nm)', index=odd.index + 1, centre_nm=raster.bands.centre_nm[odd.index], others=others)</extracomment>
      <translation>bande {index} ({centre_nm:g} nm à côté de {others} nm)</translation>
    </message>
    <message>
      <source>band {number} ({centre:.0f} nm) for {name} ({value:.0f} nm)</source>
      <extracomment>core/check/model_fit.py: Sentence('band {number} ({centre:.0f} nm) for {name} ({value:.0f} nm)', number=number, centre=centre, name=name, value=trained_centre)</extracomment>
      <translation>bande {number} ({centre:.0f} nm) pour {name} ({value:.0f} nm)</translation>
    </message>
    <message>
      <source>cannot read {path} ({reason}): put the inputs where all workers see them</source>
      <extracomment>core/predict/cluster/tile.py: Sentence('cannot read {path} ({reason}): put the inputs where all workers see them', path=path, reason=e.strerror)</extracomment>
      <translation>ne peut pas lire {path} ({reason}) : placez les entrées là où tous les processus les voient</translation>
    </message>
    <message>
      <source>cannot run SpectraLift ({name}: {answer}): its PYTHONPATH needs {package}</source>
      <extracomment>core/predict/cluster/check.py: Sentence('cannot run SpectraLift ({name}: {answer}): its PYTHONPATH needs {package}', name=type(answer).__name__, answer=answer, package=_PACKAGE)</extracomment>
      <translation>ne peut exécuter SpectraLift ({name} : {answer}) : son PYTHONPATH a besoin de {package}</translation>
    </message>
    <message>
      <source>cannot write into {folder} ({reason})</source>
      <extracomment>core/predict/cluster/tile.py: Sentence('cannot write into {folder} ({reason})', folder=folder, reason=e.strerror)</extracomment>
      <translation>ne peut écrire dans {folder} ({reason})</translation>
    </message>
    <message>
      <source>coarse pixel</source>
      <extracomment>gui/profiles/words.py</extracomment>
      <translation>pixel grossier</translation>
    </message>
    <message>
      <source>colour interpretation</source>
      <extracomment>core/spectral/mapping/band_guess.py: Sentence('colour interpretation')</extracomment>
      <translation>interprétation des couleurs</translation>
    </message>
    <message>
      <source>colour interpretation and the sensor's usual product order</source>
      <extracomment>core/spectral/mapping/band_guess.py: Sentence("colour interpretation and the sensor's usual product order")</extracomment>
      <translation>l'interprétation des couleurs et l'ordre usuel du produit du capteur</translation>
    </message>
    <message>
      <source>column {column} has no name: name its band in the header line, or delete the column.</source>
      <extracomment>core/spectral/response/curves.py: Sentence('column {column} has no name: name its band in the header line, or delete the column.', column=nameless)</extracomment>
      <translation>la colonne {column} n'a pas de nom : nommez sa bande dans la ligne d'en-tête, ou supprimez la colonne.</translation>
    </message>
    <message>
      <source>complex numbers are not radiances: give their magnitude</source>
      <extracomment>core/runs/fusion.py: Sentence('complex numbers are not radiances: give their magnitude')</extracomment>
      <translation>les nombres complexes ne sont pas des luminances : donnez leur module</translation>
    </message>
    <message>
      <source>continuum removed</source>
      <extracomment>gui/profiles/words.py</extracomment>
      <translation>continuum retiré</translation>
    </message>
    <message>
      <source>create the sample scene</source>
      <extracomment>gui/fusion/sample_link.py</extracomment>
      <translation>créez la scène d'exemple</translation>
    </message>
    <message>
      <source>dimensions of the file</source>
      <extracomment>core/spectral/band_metadata.py: Sentence('dimensions of the file')</extracomment>
      <translation>dimensions du fichier</translation>
    </message>
    <message>
      <source>distance along the line (map units)</source>
      <extracomment>gui/profiles/plot.py</extracomment>
      <translation>distance le long de la ligne (unités de la carte)</translation>
    </message>
    <message>
      <source>distance {distance} · band {band}{where}: {value}</source>
      <extracomment>gui/profiles/words.py</extracomment>
      <translation>distance {distance} · bande {band}{where} : {value}</translation>
    </message>
    <message>
      <source>does not see the folder {folder} of this machine: write to a file system that all workers share</source>
      <extracomment>core/predict/cluster/tile.py: Sentence('does not see the folder {folder} of this machine: write to a file system that all workers share', folder=folder)</extracomment>
      <translation>ne voit pas le dossier {folder} de cette machine : écrivez dans un système de fichiers que tous les processus partagent</translation>
    </message>
    <message>
      <source>east</source>
      <extracomment>core/base/words.py: Sentence('east')</extracomment>
      <translation>est</translation>
    </message>
    <message>
      <source>expected 1 to {most} rows, one a band, found {count}.</source>
      <extracomment>core/spectral/response/srf_files.py: Sentence('expected 1 to {most} rows, one a band, found {count}.', most=MAX_BANDS, count=len(table))</extracomment>
      <translation>on attendait 1 à {most} lignes, une par bande, on en trouve {count}.</translation>
    </message>
    <message>
      <source>expected a header line ({expected}), found {line!r}.</source>
      <extracomment>core/spectral/tables.py: Sentence('expected a header line ({expected}), found {line!r}.', expected=expected, line=first[:60])</extracomment>
      <translation>on attendait une ligne d'en-tête ({expected}), on trouve {line!r}.</translation>
    </message>
    <message>
      <source>expected the wavelength and one column a band, found {count} columns.</source>
      <extracomment>core/spectral/response/curves.py: Sentence('expected the wavelength and one column a band, found {count} columns.', count=count)</extracomment>
      <translation>on attendait la longueur d'onde et une colonne par bande, on trouve {count} colonnes.</translation>
    </message>
    <message>
      <source>expected two cubes (H, W, C), got {shape} and {other}</source>
      <extracomment>evaluation/assess/run.py: Sentence('expected two cubes (H, W, C), got {shape} and {other}', shape=np.shape(estimate), other=np.shape(reference))</extracomment>
      <translation>on attendait deux cubes (H, W, C), reçu {shape} et {other}</translation>
    </message>
    <message>
      <source>expected {expected} values, found {count}.</source>
      <extracomment>core/spectral/tables.py: Sentence('expected {expected} values, found {count}.', expected=count, count=len(cells))</extracomment>
      <translation>on attendait {expected} valeurs, on en trouve {count}.</translation>
    </message>
    <message>
      <source>feature {number} ({name})</source>
      <extracomment>core/spectral/response/srf_files.py: Sentence('feature {number} ({name})', number=number, name=names[-1][:40])</extracomment>
      <translation>entité {number} ({name})</translation>
    </message>
    <message>
      <source>feature {number} has no properties.</source>
      <extracomment>core/spectral/response/srf_files.py: Sentence('feature {number} has no properties.', number=number)</extracomment>
      <translation>l'entité {number} n'a pas de propriétés.</translation>
    </message>
    <message>
      <source>fewer parts than files</source>
      <extracomment>core/predict/journal.py: Sentence('fewer parts than files')</extracomment>
      <translation>moins de parties que de fichiers</translation>
    </message>
    <message>
      <source>fitted on the overlap</source>
      <extracomment>core/harmonise/radiometry.py: Sentence('fitted on the overlap')</extracomment>
      <translation>ajusté sur le recouvrement</translation>
    </message>
    <message>
      <source>fitted to the distributions of values</source>
      <extracomment>core/harmonise/radiometry.py: Sentence('fitted to the distributions of values')</extracomment>
      <translation>ajusté aux distributions des valeurs</translation>
    </message>
    <message>
      <source>from the image's own wavelengths</source>
      <extracomment>gui/profiles/sources.py</extracomment>
      <translation>d'après les longueurs d'onde de l'image</translation>
    </message>
    <message>
      <source>from {how}</source>
      <extracomment>gui/response/band_table.py</extracomment>
      <translation>d'après {how}</translation>
    </message>
    <message>
      <source>given</source>
      <extracomment>core/spectral/mapping/band_mapping.py: Sentence('given')</extracomment>
      <translation>données</translation>
    </message>
    <message>
      <source>has no PyTorch: install the version that this machine has</source>
      <extracomment>core/predict/cluster/tile.py: Sentence('has no PyTorch: install the version that this machine has')</extracomment>
      <translation>n'a pas PyTorch : installez la version qu'a cette machine</translation>
    </message>
    <message>
      <source>has no {device} device: choose the device cpu</source>
      <extracomment>core/predict/cluster/tile.py: Sentence('has no {device} device: choose the device cpu', device=device)</extracomment>
      <translation>n'a pas de périphérique {device} : choisissez le périphérique cpu</translation>
    </message>
    <message>
      <source>hyperspectral image (LR-HSI)</source>
      <extracomment>core/check/fusion.py: Sentence('hyperspectral image (LR-HSI)')</extracomment>
      <translation>image hyperspectrale (LR-HSI)</translation>
    </message>
    <message>
      <source>hyperspectral,multispectral,fusion,sharpening,apply,predict,inference,model,network</source>
      <extracomment>processing/algorithms/apply.py</extracomment>
      <translation>hyperspectral,multispectral,fusion,affinage,appliquer,prédire,inférence,modèle,réseau,apply</translation>
    </message>
    <message>
      <source>hyperspectral,multispectral,fusion,sharpening,pansharpening,super-resolution,spectral response,srf,hsi,msi,EnMAP,PRISMA,DESIS,EMIT,Sentinel-2</source>
      <extracomment>processing/algorithms/fuse.py</extracomment>
      <translation>hyperspectral,multispectral,fusion,affinage,pansharpening,super-résolution,réponse spectrale,srf,hsi,msi,EnMAP,PRISMA,DESIS,EMIT,Sentinel-2,sharpening</translation>
    </message>
    <message>
      <source>hyperspectral,multispectral,fusion,sharpening,train,model,network,spectral response,srf</source>
      <extracomment>processing/algorithms/train.py</extracomment>
      <translation>hyperspectral,multispectral,fusion,affinage,entraîner,modèle,réseau,réponse spectrale,srf,train</translation>
    </message>
    <message>
      <source>hyperspectral,multispectral,simulate,degrade,wald,protocol,psf,point spread function,noise,snr,downsample,evaluation,benchmark</source>
      <extracomment>processing/algorithms/simulate.py</extracomment>
      <translation>hyperspectral,multispectral,simuler,wald,protocole,psf,fonction d'étalement du point,bruit,snr,évaluation,benchmark,simulate</translation>
    </message>
    <message>
      <source>hyperspectral,quality,accuracy,compare,evaluate,rmse,psnr,ssim,uiqi,ergas,sam,spectral angle,cross-correlation,metrics</source>
      <extracomment>processing/algorithms/assess.py</extracomment>
      <translation>hyperspectral,qualité,précision,comparer,évaluer,rmse,psnr,ssim,uiqi,ergas,sam,angle spectral,corrélation croisée,métriques,assess</translation>
    </message>
    <message>
      <source>hyperspectral,spectrum,spectra,profile,signature,extract,sample,zonal,library</source>
      <extracomment>processing/algorithms/profile.py</extracomment>
      <translation>hyperspectral,spectre,spectres,profil,signature,extraire,échantillon,zonal,bibliothèque,profile</translation>
    </message>
    <message>
      <source>in any of these pixels</source>
      <extracomment>profiles/read.py: Sentence('in any of these pixels')</extracomment>
      <translation>dans aucun de ces pixels</translation>
    </message>
    <message>
      <source>in the user profile: {python}</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>dans le profil de l'utilisateur : {python}</translation>
    </message>
    <message>
      <source>it cannot be read: there is no such file.</source>
      <extracomment>core/spectral/response/srf_files.py: Sentence('it cannot be read: there is no such file.')</extracomment>
      <translation>il ne peut être lu : il n'y a pas de tel fichier.</translation>
    </message>
    <message>
      <source>it cannot be read: {reason}.</source>
      <extracomment>core/spectral/tables.py: Sentence('it cannot be read: {reason}.', reason=reason)</extracomment>
      <translation>il ne peut être lu : {reason}.</translation>
    </message>
    <message>
      <source>it has more than {count} lines</source>
      <extracomment>cli/commands/many.py: Sentence('it has more than {count} lines', count=_MOST_SCENES)</extracomment>
      <translation>il a plus de {count} lignes</translation>
    </message>
    <message>
      <source>it has more than {rows} rows: not a table of wavelengths.</source>
      <extracomment>core/spectral/tables.py: Sentence('it has more than {rows} rows: not a table of wavelengths.', rows=MAX_ROWS)</extracomment>
      <translation>il a plus de {rows} lignes : ce n'est pas une table de longueurs d'onde.</translation>
    </message>
    <message>
      <source>it has {columns} columns: not a table of wavelengths.</source>
      <extracomment>core/spectral/tables.py: Sentence('it has {columns} columns: not a table of wavelengths.', columns=columns)</extracomment>
      <translation>il a {columns} colonnes : ce n'est pas une table de longueurs d'onde.</translation>
    </message>
    <message>
      <source>it has {count} columns without names: add a header line with wavelength and fwhm.</source>
      <extracomment>core/spectral/user_bands.py: Sentence('it has {count} columns without names: add a header line with wavelength and fwhm.', count=len(columns))</extracomment>
      <translation>il a {count} colonnes sans nom : ajoutez une ligne d'en-tête avec wavelength et fwhm.</translation>
    </message>
    <message>
      <source>it has {count} features; a response has at most {most} bands.</source>
      <extracomment>core/spectral/response/srf_files.py: Sentence('it has {count} features; a response has at most {most} bands.', count=len(features), most=MAX_BANDS)</extracomment>
      <translation>il a {count} entités ; une réponse a au plus {most} bandes.</translation>
    </message>
    <message>
      <source>it has {rows} and the image {bands}: one row a band.</source>
      <extracomment>core/spectral/user_bands.py: Sentence('it has {rows} and the image {bands}: one row a band.', rows=plural(len(table), '{count} row', '{count} rows'), bands=_band_count(bands))</extracomment>
      <translation>il en a {rows} et l'image {bands} : une ligne par bande.</translation>
    </message>
    <message>
      <source>it is a header, and the library itself, {name}.sli, is not beside it.</source>
      <extracomment>core/spectral/response/srf_files.py: Sentence('it is a header, and the library itself, {name}.sli, is not beside it.', name=os.path.basename(stem))</extracomment>
      <translation>c'est un en-tête, et la bibliothèque elle-même, {name}.sli, n'est pas à côté.</translation>
    </message>
    <message>
      <source>it is compressed</source>
      <extracomment>core/predict/cluster/packet.py: Sentence('it is compressed')</extracomment>
      <translation>il est compressé</translation>
    </message>
    <message>
      <source>it is empty: expected a header line ({expected}) and rows of numbers.</source>
      <extracomment>core/spectral/tables.py: Sentence('it is empty: expected a header line ({expected}) and rows of numbers.', expected=expected)</extracomment>
      <translation>il est vide : on attendait une ligne d'en-tête ({expected}) et des lignes de nombres.</translation>
    </message>
    <message>
      <source>it is larger than {mib} MiB, which is too large.</source>
      <extracomment>core/spectral/tables.py: Sentence('it is larger than {mib} MiB, which is too large.', mib=limit // 1024 ** 2)</extracomment>
      <translation>il dépasse {mib} Mio, ce qui est trop grand.</translation>
    </message>
    <message>
      <source>it is larger than {size}</source>
      <extracomment>cli/commands/many.py: Sentence('it is larger than {size}', size=words.size(_LARGEST_LIST))</extracomment>
      <translation>il est plus grand que {size}</translation>
    </message>
    <message>
      <source>it is not JSON: {reason}.</source>
      <extracomment>core/spectral/response/srf_files.py: Sentence('it is not JSON: {reason}.', reason=e.msg)</extracomment>
      <translation>ce n'est pas du JSON : {reason}.</translation>
    </message>
    <message>
      <source>it is not a response library: a GeoJSON FeatureCollection with one feature a band.</source>
      <extracomment>core/spectral/response/srf_files.py: Sentence('it is not a response library: a GeoJSON FeatureCollection with one feature a band.')</extracomment>
      <translation>ce n'est pas une bibliothèque de réponses : une FeatureCollection GeoJSON avec une entité par bande.</translation>
    </message>
    <message>
      <source>it is not a response library: its JSON is nested too deeply.</source>
      <extracomment>core/spectral/response/srf_files.py: Sentence('it is not a response library: its JSON is nested too deeply.')</extracomment>
      <translation>ce n'est pas une bibliothèque de réponses : son JSON est trop profondément imbriqué.</translation>
    </message>
    <message>
      <source>it is not a text file (byte {byte}): save the table as CSV (UTF-8).</source>
      <extracomment>core/spectral/tables.py: Sentence('it is not a text file (byte {byte}): save the table as CSV (UTF-8).', byte=e.start)</extracomment>
      <translation>ce n'est pas un fichier texte (octet {byte}) : enregistrez la table en CSV (UTF-8).</translation>
    </message>
    <message>
      <source>it lists {wavelengths} and the image has {bands}.</source>
      <extracomment>core/spectral/user_bands.py: Sentence('it lists {wavelengths} and the image has {bands}.', wavelengths=_wavelength_count(listed), bands=_band_count(bands))</extracomment>
      <translation>il en énumère {wavelengths} et l'image en a {bands}.</translation>
    </message>
    <message>
      <source>it names no wavelength for band {band}.</source>
      <extracomment>core/spectral/spectral_axis.py: Sentence('it names no wavelength for band {band}.', band=number)</extracomment>
      <translation>aucune longueur d'onde n'y est nommée pour la bande {band}.</translation>
    </message>
    <message>
      <source>it names no wavelength of a good band.</source>
      <extracomment>core/spectral/spectral_axis.py: Sentence('it names no wavelength of a good band.')</extracomment>
      <translation>aucune longueur d'onde d'une bonne bande n'y est nommée.</translation>
    </message>
    <message>
      <source>its header cannot be read: {reason}.</source>
      <extracomment>core/spectral/response/srf_files.py: Sentence('its header cannot be read: {reason}.', reason=str(e))</extracomment>
      <translation>son en-tête ne peut être lu : {reason}.</translation>
    </message>
    <message>
      <source>its header has data type = {value!r}: real numbers are needed.</source>
      <extracomment>core/spectral/response/srf_files.py: Sentence('its header has data type = {value!r}: real numbers are needed.', value=value)</extracomment>
      <translation>son en-tête a data type = {value!r} : des nombres réels sont nécessaires.</translation>
    </message>
    <message>
      <source>its header has {entry} = {value!r}: a whole number is needed.</source>
      <extracomment>core/spectral/response/srf_files.py: Sentence('its header has {entry} = {value!r}: a whole number is needed.', entry=entry, value=value[:40])</extracomment>
      <translation>son en-tête a {entry} = {value!r} : un nombre entier est nécessaire.</translation>
    </message>
    <message>
      <source>its header has {names} spectra names for {count} spectra.</source>
      <extracomment>core/spectral/response/srf_files.py: Sentence('its header has {names} spectra names for {count} spectra.', names=len(names), count=count)</extracomment>
      <translation>son en-tête a {names} noms pour {count} spectres.</translation>
    </message>
    <message>
      <source>its header lists {count} wavelengths for {samples} values a spectrum.</source>
      <extracomment>core/spectral/response/srf_files.py: Sentence('its header lists {count} wavelengths for {samples} values a spectrum.', count=len(raw), samples=samples)</extracomment>
      <translation>son en-tête énumère {count} longueurs d'onde pour {samples} valeurs par spectre.</translation>
    </message>
    <message>
      <source>its header names no file type: ENVI Spectral Library is needed.</source>
      <extracomment>core/spectral/response/srf_files.py: Sentence('its header names no file type: ENVI Spectral Library is needed.')</extracomment>
      <translation>son en-tête ne nomme pas de type de fichier : ENVI Spectral Library est nécessaire.</translation>
    </message>
    <message>
      <source>its header promises {count} spectra of {samples} values, up to byte {end}, and the file ends at byte {size}.</source>
      <extracomment>core/spectral/response/srf_files.py: Sentence('its header promises {count} spectra of {samples} values, up to byte {end}, and the file ends at byte {size}.', count=count, samples=samples, end=end, size=len(data))</extracomment>
      <translation>son en-tête promet {count} spectres de {samples} valeurs, jusqu'à l'octet {end}, et le fichier finit à l'octet {size}.</translation>
    </message>
    <message>
      <source>its header says that it is {type!r}, not an ENVI Spectral Library.</source>
      <extracomment>core/spectral/response/srf_files.py: Sentence('its header says that it is {type!r}, not an ENVI Spectral Library.', type=kind[:60])</extracomment>
      <translation>son en-tête dit que c'est {type!r}, non une bibliothèque spectrale ENVI.</translation>
    </message>
    <message>
      <source>its header, {name}.hdr, is not beside it.</source>
      <extracomment>core/spectral/response/srf_files.py: Sentence('its header, {name}.hdr, is not beside it.', name=os.path.basename(stem))</extracomment>
      <translation>son en-tête, {name}.hdr, n'est pas à côté.</translation>
    </message>
    <message>
      <source>its last column has no name and holds no widths of these bands: add a header line with wavelength and fwhm.</source>
      <extracomment>core/spectral/user_bands.py: Sentence('its last column has no name and holds no widths of these bands: add a header line with wavelength and fwhm.')</extracomment>
      <translation>sa dernière colonne n'a pas de nom et ne contient pas de largeurs de ces bandes : ajoutez une ligne d'en-tête avec wavelength et fwhm.</translation>
    </message>
    <message>
      <source>its name is not text</source>
      <extracomment>core/check/outputs.py: Sentence('its name is not text')</extracomment>
      <translation>son nom n'est pas du texte</translation>
    </message>
    <message>
      <source>its numbers, {low:g} to {high:g}, count the bands. If they are wavelengths, name the unit (nm, µm or 1/cm).</source>
      <extracomment>core/spectral/spectral_axis.py: Sentence('its numbers, {low:g} to {high:g}, count the bands. If they are wavelengths, name the unit (nm, µm or 1/cm).', low=low, high=high)</extracomment>
      <translation>ses nombres, de {low:g} à {high:g}, comptent les bandes. Si ce sont des longueurs d'onde, nommez l'unité (nm, µm ou 1/cm).</translation>
    </message>
    <message>
      <source>its position on the map</source>
      <extracomment>core/raster/products/prisma.py: Sentence('its position on the map')</extracomment>
      <translation>sa position sur la carte</translation>
    </message>
    <message>
      <source>lengths that do not add up</source>
      <extracomment>core/predict/journal.py: Sentence('lengths that do not add up')</extracomment>
      <translation>des longueurs qui ne concordent pas</translation>
    </message>
    <message>
      <source>line</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>ligne</translation>
    </message>
    <message>
      <source>loss {loss:.5f}</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>perte {loss:.5f}</translation>
    </message>
    <message>
      <source>lr_hsi has no pixel that is finite in all bands and not zero in all of them.</source>
      <extracomment>core/runs/fusion.py: Sentence('lr_hsi has no pixel that is finite in all bands and not zero in all of them.')</extracomment>
      <translation>lr_hsi n'a aucun pixel qui soit fini dans toutes les bandes sans être zéro dans toutes.</translation>
    </message>
    <message>
      <source>mean</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>moyenne</translation>
    </message>
    <message>
      <source>mean of {pixels} pixels in the coarse one, {rule}</source>
      <extracomment>profiles/site.py: Sentence('mean of {pixels} pixels in the coarse one, {rule}', pixels=profile.pixels, rule=comparison.rule)</extracomment>
      <translation>moyenne de {pixels} pixels dans le grossier, {rule}</translation>
    </message>
    <message>
      <source>measured response</source>
      <extracomment>gui/response/srf_chooser.py</extracomment>
      <translation>réponse mesurée</translation>
    </message>
    <message>
      <source>median</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>médiane</translation>
    </message>
    <message>
      <source>metadata of the file</source>
      <extracomment>core/spectral/band_metadata.py: Sentence('metadata of the file')</extracomment>
      <translation>métadonnées du fichier</translation>
    </message>
    <message>
      <source>metadata of {name}</source>
      <extracomment>core/spectral/mapping/band_mapping.py: Sentence('metadata of {name}', name=name)</extracomment>
      <translation>métadonnées de {name}</translation>
    </message>
    <message>
      <source>multispectral image (HR-MSI)</source>
      <extracomment>core/check/fusion.py: Sentence('multispectral image (HR-MSI)')</extracomment>
      <translation>image multispectrale (HR-MSI)</translation>
    </message>
    <message>
      <source>multispectral, measured</source>
      <extracomment>gui/profiles/words.py</extracomment>
      <translation>multispectral, mesuré</translation>
    </message>
    <message>
      <source>no band of the file fits</source>
      <extracomment>gui/response/band_table.py</extracomment>
      <translation>aucune bande du fichier ne convient</translation>
    </message>
    <message>
      <source>no data</source>
      <extracomment>gui/profiles/words.py</extracomment>
      <translation>pas de données</translation>
    </message>
    <message>
      <source>no transformation between the coordinate systems of the two images is known</source>
      <extracomment>core/refine/refinement.py: Sentence('no transformation between the coordinate systems of the two images is known')</extracomment>
      <translation>aucune transformation entre les systèmes de coordonnées des deux images n'est connue</translation>
    </message>
    <message>
      <source>no valid pixel</source>
      <extracomment>evaluation/simulate/noise.py: Sentence('no valid pixel')</extracomment>
      <translation>aucun pixel valide</translation>
    </message>
    <message>
      <source>nominal response</source>
      <extracomment>gui/response/srf_chooser.py</extracomment>
      <translation>réponse nominale</translation>
    </message>
    <message>
      <source>none</source>
      <extracomment>gui/profiles/sources.py</extracomment>
      <translation>aucun</translation>
    </message>
    <message>
      <source>none of its columns ({columns}) is named wavelength.</source>
      <extracomment>core/spectral/user_bands.py: Sentence('none of its columns ({columns}) is named wavelength.', columns=columns)</extracomment>
      <translation>aucune de ses colonnes ({columns}) ne s'appelle wavelength.</translation>
    </message>
    <message>
      <source>north</source>
      <extracomment>core/base/words.py: Sentence('north')</extracomment>
      <translation>nord</translation>
    </message>
    <message>
      <source>north-east</source>
      <extracomment>core/base/words.py: Sentence('north-east')</extracomment>
      <translation>nord-est</translation>
    </message>
    <message>
      <source>north-west</source>
      <extracomment>core/base/words.py: Sentence('north-west')</extracomment>
      <translation>nord-ouest</translation>
    </message>
    <message>
      <source>not an answer: {reason}</source>
      <extracomment>core/predict/cluster/answer.py: Sentence('not an answer: {reason}', reason=e)</extracomment>
      <translation>pas une réponse : {reason}</translation>
    </message>
    <message>
      <source>not found</source>
      <extracomment>gui/options/options_page.py</extracomment>
      <translation>pas trouvé</translation>
    </message>
    <message>
      <source>not saved</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>pas enregistré</translation>
    </message>
    <message>
      <source>not used</source>
      <extracomment>gui/response/band_table.py</extracomment>
      <translation>pas utilisé</translation>
    </message>
    <message>
      <source>one of the images has only ground control points, which locate its pixels too roughly</source>
      <extracomment>core/refine/refinement.py: Sentence('one of the images has only ground control points, which locate its pixels too roughly')</extracomment>
      <translation>l'une des images n'a que des points de contrôle, qui situent ses pixels trop grossièrement</translation>
    </message>
    <message>
      <source>pin {number}</source>
      <extracomment>gui/profiles/session.py</extracomment>
      <translation>épingle {number}</translation>
    </message>
    <message>
      <source>pip cannot use the SOCKS proxy of QGIS's network options. Enter an HTTP proxy, or use a folder of wheels.</source>
      <extracomment>adapters/torch_install/pip_errors.py</extracomment>
      <translation>pip ne peut pas utiliser le proxy SOCKS des options réseau de QGIS. Indiquez un proxy HTTP, ou utilisez un dossier de wheels.</translation>
    </message>
    <message>
      <source>pip does not accept an address without encryption. Use https://, or a folder of wheels.</source>
      <extracomment>adapters/torch_install/pip_errors.py</extracomment>
      <translation>pip n'accepte pas une adresse sans chiffrement. Utilisez https://, ou un dossier de wheels.</translation>
    </message>
    <message>
      <source>pip failed ({said}). See the log.</source>
      <extracomment>adapters/torch_install/pip_errors.py</extracomment>
      <translation>pip a échoué ({said}). Voir le journal.</translation>
    </message>
    <message>
      <source>polygon</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>polygone</translation>
    </message>
    <message>
      <source>python -m pip install "dask[distributed]" cryptography</source>
      <extracomment>core/predict/cluster/target.py: Sentence('python -m pip install "dask[distributed]" cryptography')</extracomment>
      <translation>python -m pip install "dask[distributed]" cryptography</translation>
    </message>
    <message>
      <source>r</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>r</translation>
    </message>
    <message>
      <source>reference interpolated at the further raster's band centres</source>
      <extracomment>profiles/compare.py: Sentence("reference interpolated at the further raster's band centres")</extracomment>
      <translation>référence interpolée aux centres des bandes de l'autre raster</translation>
    </message>
    <message>
      <source>reflectance</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>réflectance</translation>
    </message>
    <message>
      <source>reflectance × {reflectance_scale:g}, according to the file</source>
      <extracomment>core/check/fusion.py: Sentence('reflectance × {reflectance_scale:g}, according to the file', reflectance_scale=raster.reflectance_scale)</extracomment>
      <translation>réflectance × {reflectance_scale:g}, selon le fichier</translation>
    </message>
    <message>
      <source>reflectanceCoefficient of band {lost}</source>
      <extracomment>core/raster/products/superdove.py: Sentence('reflectanceCoefficient of band {lost}', lost=', '.join(lost))</extracomment>
      <translation>reflectanceCoefficient de la bande {lost}</translation>
    </message>
    <message>
      <source>scaled by {scale:g}, according to the file</source>
      <extracomment>core/check/fusion.py: Sentence('scaled by {scale:g}, according to the file', scale=raster.scale[0])</extracomment>
      <translation>échelle {scale:g}, selon le fichier</translation>
    </message>
    <message>
      <source>set by hand</source>
      <extracomment>gui/response/band_table.py</extracomment>
      <translation>réglé à la main</translation>
    </message>
    <message>
      <source>sharp − coarse</source>
      <extracomment>gui/profiles/plot.py</extracomment>
      <translation>affiné − grossier</translation>
    </message>
    <message>
      <source>sharp, at the point</source>
      <extracomment>gui/profiles/words.py</extracomment>
      <translation>affinée, au point</translation>
    </message>
    <message>
      <source>sharp, mean over the coarse pixel ± σ</source>
      <extracomment>gui/profiles/words.py</extracomment>
      <translation>affinée, moyenne sur le pixel grossier ± σ</translation>
    </message>
    <message>
      <source>sharp, resampled to the sensor's bands</source>
      <extracomment>gui/profiles/words.py</extracomment>
      <translation>affiné, rééchantillonné aux bandes du capteur</translation>
    </message>
    <message>
      <source>south</source>
      <extracomment>core/base/words.py: Sentence('south')</extracomment>
      <translation>sud</translation>
    </message>
    <message>
      <source>south-east</source>
      <extracomment>core/base/words.py: Sentence('south-east')</extracomment>
      <translation>sud-est</translation>
    </message>
    <message>
      <source>south-west</source>
      <extracomment>core/base/words.py: Sentence('south-west')</extracomment>
      <translation>sud-ouest</translation>
    </message>
    <message>
      <source>specific/{detector}ProductQuality/expectedChannelsList</source>
      <extracomment>core/raster/products/enmap.py: Sentence('specific/{detector}ProductQuality/expectedChannelsList', detector=detector)</extracomment>
      <translation>specific/{detector}ProductQuality/expectedChannelsList</translation>
    </message>
    <message>
      <source>spectral angle</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>angle spectral</translation>
    </message>
    <message>
      <source>spectrum interpolated at the reference's band centres</source>
      <extracomment>profiles/compare.py: Sentence("spectrum interpolated at the reference's band centres")</extracomment>
      <translation>spectre interpolé aux centres des bandes de la référence</translation>
    </message>
    <message>
      <source>spectrum {number} ({band}), value {position} at {nm:g} nm: a response must be a number that is not negative, found {value:g}.</source>
      <extracomment>core/spectral/response/srf_files.py: Sentence('spectrum {number} ({band}), value {position} at {nm:g} nm: a response must be a number that is not negative, found {value:g}.', number=i + 1, band=band[:40], position=bad[0] + 1, nm=wavelength[bad[0]], value=spectrum[bad[0]])</extracomment>
      <translation>spectre {number} ({band}), valeur {position} à {nm:g} nm : une réponse doit être un nombre non négatif, on trouve {value:g}.</translation>
    </message>
    <message>
      <source>stored value</source>
      <extracomment>gui/profiles/words.py</extracomment>
      <translation>valeur stockée</translation>
    </message>
    <message>
      <source>stretched over the sensor, as published</source>
      <extracomment>evaluation/simulate/check_response.py: Sentence('stretched over the sensor, as published')</extracomment>
      <translation>étirées sur le capteur, comme publié</translation>
    </message>
    <message>
      <source>the attribute geotransform</source>
      <extracomment>core/raster/products/emit.py: Sentence('the attribute geotransform')</extracomment>
      <translation>l'attribut geotransform</translation>
    </message>
    <message>
      <source>the attribute {name} of {dataset} with {count} numbers</source>
      <extracomment>core/raster/products/tanager.py: Sentence('the attribute {name} of {dataset} with {count} numbers', name=name, dataset=cube.GetFullName(), count=count)</extracomment>
      <translation>l'attribut {name} de {dataset} avec {count} nombres</translation>
    </message>
    <message>
      <source>the attribute {name} with {count} numbers</source>
      <extracomment>core/raster/products/prisma.py: Sentence('the attribute {name} with {count} numbers', name=name, count=count)</extracomment>
      <translation>l'attribut {name} avec {count} nombres</translation>
    </message>
    <message>
      <source>the blurred multispectral image explains only {percent:.0f} % of the hyperspectral image's variance</source>
      <extracomment>core/refine/refinement.py: Sentence("the blurred multispectral image explains only {percent:.0f} % of the hyperspectral image's variance", percent=100 * max(0.0, correction.r2))</extracomment>
      <translation>l'image multispectrale floutée n'explique que {percent:.0f} % de la variance de l'image hyperspectrale</translation>
    </message>
    <message>
      <source>the coarse pixel size over the fine one, e.g. 4</source>
      <extracomment>evaluation/assess/checks.py: Sentence('the coarse pixel size over the fine one, e.g. 4')</extracomment>
      <translation>la taille du pixel grossier sur celle du fin, p. ex. 4</translation>
    </message>
    <message>
      <source>the column {column!r} must number the bands from 1 to {count}, each once.</source>
      <extracomment>core/spectral/user_bands.py: Sentence('the column {column!r} must number the bands from 1 to {count}, each once.', column=table.header[column][:60], count=len(table))</extracomment>
      <translation>la colonne {column!r} doit numéroter les bandes de 1 à {count}, chacune une fois.</translation>
    </message>
    <message>
      <source>the columns of srf must sum to 1</source>
      <extracomment>core/runs/fusion.py: Sentence('the columns of srf must sum to 1')</extracomment>
      <translation>les colonnes de srf doivent avoir pour somme 1</translation>
    </message>
    <message>
      <source>the comma in {line!r} may split two columns or be a decimal comma: add a header line.</source>
      <extracomment>core/spectral/tables.py: Sentence('the comma in {line!r} may split two columns or be a decimal comma: add a header line.', line=first[:60])</extracomment>
      <translation>la virgule dans {line!r} peut séparer deux colonnes ou être une virgule décimale : ajoutez une ligne d'en-tête.</translation>
    </message>
    <message>
      <source>the conversion of its radiance to reflectance</source>
      <extracomment>core/raster/products/superdove.py: Sentence('the conversion of its radiance to reflectance')</extracomment>
      <translation>la conversion de ses luminances en réflectance</translation>
    </message>
    <message>
      <source>the difference between the hyperspectral image and the blurred result is only noise</source>
      <extracomment>core/refine/refinement.py: Sentence('the difference between the hyperspectral image and the blurred result is only noise')</extracomment>
      <translation>la différence entre l'image hyperspectrale et le résultat flouté n'est que du bruit</translation>
    </message>
    <message>
      <source>the entry specific/bandCharacterisation/bandID</source>
      <extracomment>core/raster/products/enmap.py: Sentence('the entry specific/bandCharacterisation/bandID')</extracomment>
      <translation>l'entrée specific/bandCharacterisation/bandID</translation>
    </message>
    <message>
      <source>the entry wavelengthCenterOfBand</source>
      <extracomment>core/raster/products/desis.py: Sentence('the entry wavelengthCenterOfBand')</extracomment>
      <translation>l'entrée wavelengthCenterOfBand</translation>
    </message>
    <message>
      <source>the files of its bands</source>
      <extracomment>core/raster/products/sentinel2.py: Sentence('the files of its bands')</extracomment>
      <translation>les fichiers de ses bandes</translation>
    </message>
    <message>
      <source>the files of its bands and their scale</source>
      <extracomment>core/raster/products/sentinel2.py: Sentence('the files of its bands and their scale')</extracomment>
      <translation>les fichiers de ses bandes et leur échelle</translation>
    </message>
    <message>
      <source>the first line of an ENVI header is ENVI</source>
      <extracomment>core/spectral/envi_header.py: Sentence('the first line of an ENVI header is ENVI')</extracomment>
      <translation>la première ligne d'un en-tête ENVI est ENVI</translation>
    </message>
    <message>
      <source>the geotransform cannot be inverted</source>
      <extracomment>core/base/grid.py: Sentence('the geotransform cannot be inverted')</extracomment>
      <translation>la géotransformation ne peut être inversée</translation>
    </message>
    <message>
      <source>the header {name} beside it, and {tag} in its metadata</source>
      <extracomment>core/raster/products/desis.py: Sentence('the header {name} beside it, and {tag} in its metadata', name=name, tag=tag)</extracomment>
      <translation>l'en-tête {name} à côté, et {tag} dans ses métadonnées</translation>
    </message>
    <message>
      <source>the hyperspectral cube</source>
      <extracomment>evaluation/simulate/checks.py: Sentence('the hyperspectral cube')</extracomment>
      <translation>du cube hyperspectral</translation>
    </message>
    <message>
      <source>the hyperspectral image</source>
      <extracomment>core/check/bands.py: Sentence('the hyperspectral image')</extracomment>
      <translation>de l'image hyperspectrale</translation>
    </message>
    <message>
      <source>the hyperspectral image has no georeference, unlike the multispectral one</source>
      <extracomment>core/refine/refinement.py: Sentence('the hyperspectral image has no georeference, unlike the multispectral one')</extracomment>
      <translation>l'image hyperspectrale n'a pas de géoréférence, contrairement à la multispectrale</translation>
    </message>
    <message>
      <source>the hyperspectral image is too large for it within {memory} MiB; raise the memory limit</source>
      <extracomment>core/refine/refinement.py: Sentence('the hyperspectral image is too large for it within {memory} MiB; raise the memory limit', memory=request.memory_mib)</extracomment>
      <translation>l'image hyperspectrale est trop grande pour cela avec {memory} Mio ; relevez la limite de mémoire</translation>
    </message>
    <message>
      <source>the image that the model was trained with</source>
      <extracomment>core/check/model_fit.py: Sentence('the image that the model was trained with')</extracomment>
      <translation>l'image avec laquelle le modèle a été entraîné</translation>
    </message>
    <message>
      <source>the image's bad bands</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>les mauvaises de l'image</translation>
    </message>
    <message>
      <source>the image's own metadata</source>
      <extracomment>core/spectral/mapping/band_mapping.py: Sentence("the image's own metadata")</extracomment>
      <translation>les propres métadonnées de l'image</translation>
    </message>
    <message>
      <source>the images vary too little</source>
      <extracomment>core/forecast/step.py: Sentence('the images vary too little')</extracomment>
      <translation>les images varient trop peu</translation>
    </message>
    <message>
      <source>the line cannot be split into cells: {reason}.</source>
      <extracomment>core/spectral/tables.py: Sentence('the line cannot be split into cells: {reason}.', reason=str(e))</extracomment>
      <translation>la ligne ne peut être découpée en cellules : {reason}.</translation>
    </message>
    <message>
      <source>the list given</source>
      <extracomment>core/spectral/user_bands.py: Sentence('the list given')</extracomment>
      <translation>la liste donnée</translation>
    </message>
    <message>
      <source>the map projection of its coordinates</source>
      <extracomment>core/raster/products/prisma.py: Sentence('the map projection of its coordinates')</extracomment>
      <translation>la projection cartographique de ses coordonnées</translation>
    </message>
    <message>
      <source>the measurements</source>
      <extracomment>core/raster/products/dlr.py: Sentence('the measurements')</extracomment>
      <translation>les mesures</translation>
    </message>
    <message>
      <source>the measurements of band {name}</source>
      <extracomment>core/raster/products/sentinel2.py: Sentence('the measurements of band {name}', name=name)</extracomment>
      <translation>les mesures de la bande {name}</translation>
    </message>
    <message>
      <source>the measurements of band {number}</source>
      <extracomment>core/raster/products/landsat.py: Sentence('the measurements of band {number}', number=number)</extracomment>
      <translation>les mesures de la bande {number}</translation>
    </message>
    <message>
      <source>the multispectral image has no georeference, unlike the hyperspectral one</source>
      <extracomment>core/refine/refinement.py: Sentence('the multispectral image has no georeference, unlike the hyperspectral one')</extracomment>
      <translation>l'image multispectrale n'a pas de géoréférence, contrairement à l'hyperspectrale</translation>
    </message>
    <message>
      <source>the multispectral image has too few valid pixels where its detail is measured</source>
      <extracomment>core/forecast/step.py: Sentence('the multispectral image has too few valid pixels where its detail is measured')</extracomment>
      <translation>l'image multispectrale a trop peu de pixels valides là où son détail est mesuré</translation>
    </message>
    <message>
      <source>the multispectral image is the coarser one of the two</source>
      <extracomment>core/forecast/step.py: Sentence('the multispectral image is the coarser one of the two')</extracomment>
      <translation>l'image multispectrale est la plus grossière des deux</translation>
    </message>
    <message>
      <source>the offset of the reflectance scale</source>
      <extracomment>core/raster/products/sentinel2.py: Sentence('the offset of the reflectance scale')</extracomment>
      <translation>le décalage de l'échelle de réflectance</translation>
    </message>
    <message>
      <source>the order of the response's bands</source>
      <extracomment>core/spectral/mapping/band_guess.py: Sentence("the order of the response's bands")</extracomment>
      <translation>l'ordre des bandes de la réponse</translation>
    </message>
    <message>
      <source>the pixel grid of one image is rotated or curved in the coordinate system of the other</source>
      <extracomment>core/refine/refinement.py: Sentence('the pixel grid of one image is rotated or curved in the coordinate system of the other')</extracomment>
      <translation>la grille de pixels d'une image est tournée ou courbe dans le système de coordonnées de l'autre</translation>
    </message>
    <message>
      <source>the pixel grids of the two images are rotated against each other</source>
      <extracomment>core/refine/refinement.py: Sentence('the pixel grids of the two images are rotated against each other')</extracomment>
      <translation>les grilles de pixels des deux images sont tournées l'une par rapport à l'autre</translation>
    </message>
    <message>
      <source>the pixels without data</source>
      <extracomment>core/raster/products/landsat.py: Sentence('the pixels without data')</extracomment>
      <translation>les pixels sans données</translation>
    </message>
    <message>
      <source>the position of each pixel of the swath on the map</source>
      <extracomment>core/raster/products/emit.py: Sentence('the position of each pixel of the swath on the map')</extracomment>
      <translation>la position de chaque pixel de la fauchée sur la carte</translation>
    </message>
    <message>
      <source>the position of its pixels on the map</source>
      <extracomment>core/raster/products/tanager.py: Sentence('the position of its pixels on the map')</extracomment>
      <translation>la position de ses pixels sur la carte</translation>
    </message>
    <message>
      <source>the position of the cells of the GLT on the map</source>
      <extracomment>core/raster/products/emit.py: Sentence('the position of the cells of the GLT on the map')</extracomment>
      <translation>la position des cellules de la GLT sur la carte</translation>
    </message>
    <message>
      <source>the range given</source>
      <extracomment>core/spectral/user_bands.py: Sentence('the range given')</extracomment>
      <translation>la plage donnée</translation>
    </message>
    <message>
      <source>the ratio of the pixel sizes cannot be determined from the images</source>
      <extracomment>core/forecast/step.py: Sentence('the ratio of the pixel sizes cannot be determined from the images')</extracomment>
      <translation>le rapport des tailles de pixel ne peut pas être déterminé d'après les images</translation>
    </message>
    <message>
      <source>the record belongs to other rasters</source>
      <extracomment>core/predict/outputs.py: Sentence('the record belongs to other rasters')</extracomment>
      <translation>l'enregistrement appartient à d'autres rasters</translation>
    </message>
    <message>
      <source>the reflectance of the stored numbers</source>
      <extracomment>core/raster/products/prisma.py: Sentence('the reflectance of the stored numbers')</extracomment>
      <translation>la réflectance des nombres stockés</translation>
    </message>
    <message>
      <source>the scale of band {number}</source>
      <extracomment>core/raster/products/landsat.py: Sentence('the scale of band {number}', number=number)</extracomment>
      <translation>l'échelle de la bande {number}</translation>
    </message>
    <message>
      <source>the scale of its bands</source>
      <extracomment>core/raster/products/desis.py: Sentence('the scale of its bands')</extracomment>
      <translation>l'échelle de ses bandes</translation>
    </message>
    <message>
      <source>the scale of the stored numbers</source>
      <extracomment>core/raster/products/dlr.py: Sentence('the scale of the stored numbers')</extracomment>
      <translation>l'échelle des nombres stockés</translation>
    </message>
    <message>
      <source>the sensor of the bands</source>
      <extracomment>core/raster/products/landsat.py: Sentence('the sensor of the bands')</extracomment>
      <translation>le capteur des bandes</translation>
    </message>
    <message>
      <source>the sensor's usual product</source>
      <extracomment>core/spectral/mapping/band_mapping.py: Sentence("the sensor's usual product")</extracomment>
      <translation>le produit usuel du capteur</translation>
    </message>
    <message>
      <source>the sensor's usual product order</source>
      <extracomment>core/spectral/mapping/band_guess.py: Sentence("the sensor's usual product order")</extracomment>
      <translation>l'ordre usuel du produit du capteur</translation>
    </message>
    <message>
      <source>the span of the reference's values, e.g. 10000</source>
      <extracomment>evaluation/assess/checks.py: Sentence("the span of the reference's values, e.g. 10000")</extracomment>
      <translation>l'étendue des valeurs de la référence, p. ex. 10000</translation>
    </message>
    <message>
      <source>the spectral response</source>
      <extracomment>evaluation/simulate/response.py: Sentence('the spectral response')</extracomment>
      <translation>la réponse spectrale</translation>
    </message>
    <message>
      <source>the stored number of a reflectance of 1</source>
      <extracomment>core/raster/products/sentinel2.py: Sentence('the stored number of a reflectance of 1')</extracomment>
      <translation>le nombre stocké d'une réflectance de 1</translation>
    </message>
    <message>
      <source>the two images do not overlap</source>
      <extracomment>core/refine/refinement.py: Sentence('the two images do not overlap')</extracomment>
      <translation>les deux images ne se recouvrent pas</translation>
    </message>
    <message>
      <source>the two images overlap too little</source>
      <extracomment>core/refine/refinement.py: Sentence('the two images overlap too little')</extracomment>
      <translation>les deux images se recouvrent trop peu</translation>
    </message>
    <message>
      <source>the values of both images</source>
      <extracomment>core/harmonise/band_order.py: Sentence('the values of both images')</extracomment>
      <translation>les valeurs des deux images</translation>
    </message>
    <message>
      <source>the wavelength of band {band}, {nm:g} nm, is not between {low:g} and {high:g} nm: name the unit (nm, µm or 1/cm).</source>
      <extracomment>core/spectral/spectral_axis.py: Sentence('the wavelength of band {band}, {nm:g} nm, is not between {low:g} and {high:g} nm: name the unit (nm, µm or 1/cm).', band=number, nm=nm, low=low, high=high)</extracomment>
      <translation>la longueur d'onde de la bande {band}, {nm:g} nm, n'est pas entre {low:g} et {high:g} nm : nommez l'unité (nm, µm ou 1/cm).</translation>
    </message>
    <message>
      <source>the wavelength {value:g} does not ascend.</source>
      <extracomment>core/spectral/response/curves.py: Sentence('the wavelength {value:g} does not ascend.', value=value)</extracomment>
      <translation>la longueur d'onde {value:g} ne croît pas.</translation>
    </message>
    <message>
      <source>the wavelength {value:g} does not descend.</source>
      <extracomment>core/spectral/response/curves.py: Sentence('the wavelength {value:g} does not descend.', value=value)</extracomment>
      <translation>la longueur d'onde {value:g} ne décroît pas.</translation>
    </message>
    <message>
      <source>the wavelengths and the scale of its bands</source>
      <extracomment>core/raster/products/dlr.py: Sentence('the wavelengths and the scale of its bands')</extracomment>
      <translation>les longueurs d'onde et l'échelle de ses bandes</translation>
    </message>
    <message>
      <source>the wavelengths of its bands</source>
      <extracomment>core/raster/products/desis.py: Sentence('the wavelengths of its bands')</extracomment>
      <translation>les longueurs d'onde de ses bandes</translation>
    </message>
    <message>
      <source>the widths of its bands</source>
      <extracomment>core/raster/products/emit.py: Sentence('the widths of its bands')</extracomment>
      <translation>les largeurs de ses bandes</translation>
    </message>
    <message>
      <source>the widths of its bands, and which were dropped</source>
      <extracomment>core/raster/products/prisma.py: Sentence('the widths of its bands, and which were dropped')</extracomment>
      <translation>les largeurs de ses bandes, et celles qui ont été supprimées</translation>
    </message>
    <message>
      <source>there is a column {column!r} but none named centre or wavelength.</source>
      <extracomment>core/spectral/response/srf_files.py: Sentence('there is a column {column!r} but none named centre or wavelength.', column=column_name)</extracomment>
      <translation>il y a une colonne {column!r} mais aucune nommée centre ou wavelength.</translation>
    </message>
    <message>
      <source>those in the image</source>
      <extracomment>gui/fusion/advanced_options.py</extracomment>
      <translation>celles de l'image</translation>
    </message>
    <message>
      <source>through QGIS's proxy {proxy}</source>
      <extracomment>gui/options/torch_choice.py</extracomment>
      <translation>par le proxy {proxy} de QGIS</translation>
    </message>
    <message>
      <source>too few hyperspectral pixels are valid</source>
      <extracomment>core/forecast/step.py: Sentence('too few hyperspectral pixels are valid')</extracomment>
      <translation>trop peu de pixels hyperspectraux sont valides</translation>
    </message>
    <message>
      <source>two of its wavelengths are the same.</source>
      <extracomment>core/spectral/response/srf_files.py: Sentence('two of its wavelengths are the same.')</extracomment>
      <translation>deux de ses longueurs d'onde sont identiques.</translation>
    </message>
    <message>
      <source>unit length</source>
      <extracomment>gui/profiles/words.py</extracomment>
      <translation>longueur unité</translation>
    </message>
    <message>
      <source>unknown</source>
      <extracomment>gui/profiles/sources.py</extracomment>
      <translation>inconnu</translation>
    </message>
    <message>
      <source>wavelength (nm)</source>
      <extracomment>gui/profiles/words.py</extracomment>
      <translation>longueur d'onde (nm)</translation>
    </message>
    <message>
      <source>wavelength (µm)</source>
      <extracomment>gui/profiles/words.py</extracomment>
      <translation>longueur d'onde (µm)</translation>
    </message>
    <message>
      <source>wavelength [nm]</source>
      <extracomment>gui/response/response_plot.py</extracomment>
      <translation>longueur d'onde [nm]</translation>
    </message>
    <message>
      <source>wavelength [nm] · ticks: bands of the coarse image · grey: bad</source>
      <extracomment>gui/response/response_plot.py</extracomment>
      <translation>longueur d'onde [nm] · traits : bandes de l'image grossière · gris : mauvaises</translation>
    </message>
    <message>
      <source>wavelength {number} of its header ({value:g}) is not between {low:g} and {high:g} nm.</source>
      <extracomment>core/spectral/response/srf_files.py: Sentence('wavelength {number} of its header ({value:g}) is not between {low:g} and {high:g} nm.', number=bad[0] + 1, value=raw[bad[0]], low=low, high=high)</extracomment>
      <translation>la longueur d'onde {number} de son en-tête ({value:g}) n'est pas entre {low:g} et {high:g} nm.</translation>
    </message>
    <message>
      <source>wavelengths</source>
      <extracomment>core/spectral/mapping/band_guess.py: Sentence('wavelengths')</extracomment>
      <translation>longueurs d'onde</translation>
    </message>
    <message>
      <source>wavenumber (1/cm)</source>
      <extracomment>gui/profiles/words.py</extracomment>
      <translation>nombre d'onde (1/cm)</translation>
    </message>
    <message>
      <source>west</source>
      <extracomment>core/base/words.py: Sentence('west')</extracomment>
      <translation>ouest</translation>
    </message>
    <message>
      <source>write a list such as 400,410,420 nm or a range such as 400:1000 nm.</source>
      <extracomment>core/spectral/user_bands.py: Sentence('write a list such as 400,410,420 nm or a range such as 400:1000 nm.')</extracomment>
      <translation>écrivez une liste comme 400,410,420 nm ou une plage comme 400:1000 nm.</translation>
    </message>
    <message>
      <source>{bands_clause} constant and will be left out of the result.</source>
      <extracomment>core/check/fusion.py: Sentence('{bands_clause} constant and will be left out of the result.', bands_clause=bands_clause(index[constant], bands, band_checks.HSI))</extracomment>
      <translation>{bands_clause} valeur constante, exclusion du résultat.</translation>
    </message>
    <message>
      <source>{bands_clause} constant or without data and will be left out.</source>
      <extracomment>core/check/bands.py: Sentence('{bands_clause} constant or without data and will be left out.', bands_clause=bands_clause(np.asarray(mapping.index)[lost], msi.bands, 'the multispectral image'))</extracomment>
      <translation>{bands_clause} valeur constante ou absence de données, exclusion.</translation>
    </message>
    <message>
      <source>{bands_clause} in a water-vapour absorption and mostly noise. To exclude such bands, enter {water_vapour} as bands to leave out.</source>
      <extracomment>core/check/bands.py: Sentence('{bands_clause} in a water-vapour absorption and mostly noise. To exclude such bands, enter {water_vapour} as bands to leave out.', bands_clause=bands_clause(wet, bands, HSI), water_vapour=user_bands.WATER_VAPOUR)</extracomment>
      <translation>{bands_clause} dans une absorption de la vapeur d'eau, surtout du bruit. Pour exclure ces bandes, indiquez {water_vapour} comme bandes à écarter.</translation>
    </message>
    <message>
      <source>{bands_clause} left out as requested.</source>
      <extracomment>core/check/bands.py: Sentence('{bands_clause} left out as requested.', bands_clause=bands_clause(left_out, bands, HSI))</extracomment>
      <translation>{bands_clause} exclusion demandée.</translation>
    </message>
    <message>
      <source>{bands_clause} marked as bad and will be left out of the result.</source>
      <extracomment>core/check/bands.py: Sentence('{bands_clause} marked as bad and will be left out of the result.', bands_clause=bands_clause(marked, bands, HSI))</extracomment>
      <translation>{bands_clause} marquage comme mauvais, exclusion du résultat.</translation>
    </message>
    <message>
      <source>{bands_clause} marked as transparency (alpha) in the file and will be used as data.</source>
      <extracomment>core/check/bands.py: Sentence('{bands_clause} marked as transparency (alpha) in the file and will be used as data.', bands_clause=bands_clause(alpha, msi.bands, 'the multispectral image'))</extracomment>
      <translation>{bands_clause} marquage comme transparence (alpha) dans le fichier, utilisation comme données.</translation>
    </message>
    <message>
      <source>{bands_clause} marked bad and left out.</source>
      <extracomment>evaluation/assess/checks.py: Sentence('{bands_clause} marked bad and left out.', bands_clause=bands_clause(bad, raster.bands, of))</extracomment>
      <translation>{bands_clause} marquées mauvaises et laissées de côté.</translation>
    </message>
    <message>
      <source>{bands_clause} not used because no band of the response fits.</source>
      <extracomment>core/check/bands.py: Sentence('{bands_clause} not used because no band of the response fits.', bands_clause=bands_clause(left_out, msi.bands, 'the multispectral image'))</extracomment>
      <translation>{bands_clause} pas d'utilisation, car aucune bande de la réponse ne convient.</translation>
    </message>
    <message>
      <source>{bands_clause} not used because the model has no such band.</source>
      <extracomment>core/check/apply.py: Sentence('{bands_clause} not used because the model has no such band.', bands_clause=bands_clause(left_out, msi.bands, 'the multispectral image'))</extracomment>
      <translation>{bands_clause} pas d'utilisation, car le modèle n'a pas de telle bande.</translation>
    </message>
    <message>
      <source>{bands_clause} without data and left out.</source>
      <extracomment>evaluation/assess/checks.py: Sentence('{bands_clause} without data and left out.', bands_clause=bands_clause(empty, raster.bands, of))</extracomment>
      <translation>{bands_clause} sans données et laissées de côté.</translation>
    </message>
    <message>
      <source>{bands_clause} without data and will be left out of the result.</source>
      <extracomment>core/check/fusion.py: Sentence('{bands_clause} without data and will be left out of the result.', bands_clause=bands_clause(index[empty], bands, band_checks.HSI))</extracomment>
      <translation>{bands_clause} absence de données, exclusion du résultat.</translation>
    </message>
    <message>
      <source>{bands} do not correlate with the hyperspectral image on the overlap: the bands or the sensor are wrong, or the images do not show the same ground. Leave the bands out, correct the band assignment, or use radiometry none if you know that the units agree.</source>
      <extracomment>core/harmonise/compare_images.py: plural(len(e.bands), '{bands} does not correlate with the hyperspectral image on the overlap: the band or the sensor is wrong, or the images do not show the same ground. Leave the band out, correct the band assignment, or use radiometry none if you know that the units agree.', '{bands} do not correlate with the hyperspectral image on the overlap: the bands or the sensor are wrong, or the images do not show the same ground. Leave the bands out, correct the band assignment, or use radiometry none if you know that the units agree.', bands=lost)</extracomment>
      <translation>{bands} ne sont pas corrélées avec l'image hyperspectrale sur le recouvrement : les bandes ou le capteur sont faux, ou les images ne montrent pas le même sol. Écartez ces bandes, corrigez l'affectation des bandes, ou utilisez la radiométrie none si vous savez que les unités concordent.</translation>
    </message>
    <message>
      <source>{bands} does not correlate with the hyperspectral image on the overlap: the band or the sensor is wrong, or the images do not show the same ground. Leave the band out, correct the band assignment, or use radiometry none if you know that the units agree.</source>
      <extracomment>core/harmonise/compare_images.py: plural(len(e.bands), '{bands} does not correlate with the hyperspectral image on the overlap: the band or the sensor is wrong, or the images do not show the same ground. Leave the band out, correct the band assignment, or use radiometry none if you know that the units agree.', '{bands} do not correlate with the hyperspectral image on the overlap: the bands or the sensor are wrong, or the images do not show the same ground. Leave the bands out, correct the band assignment, or use radiometry none if you know that the units agree.', bands=lost)</extracomment>
      <translation>{bands} n'est pas corrélée avec l'image hyperspectrale sur le recouvrement : la bande ou le capteur est faux, ou les images ne montrent pas le même sol. Écartez cette bande, corrigez l'affectation des bandes, ou utilisez la radiométrie none si vous savez que les unités concordent.</translation>
    </message>
    <message>
      <source>{cell!r} is neither 1 nor 0, for good or bad.</source>
      <extracomment>core/spectral/user_bands.py: Sentence('{cell!r} is neither 1 nor 0, for good or bad.', cell=cell[:40])</extracomment>
      <translation>{cell!r} n'est ni 1 ni 0, pour bonne ou mauvaise.</translation>
    </message>
    <message>
      <source>{cell!r} is not a number.</source>
      <extracomment>core/spectral/tables.py: Sentence('{cell!r} is not a number.', cell=cell[:40])</extracomment>
      <translation>{cell!r} n'est pas un nombre.</translation>
    </message>
    <message>
      <source>{clipped} values of the {name} left the range of its data type and were clipped. The data type float32 keeps them.</source>
      <extracomment>evaluation/simulate/run.py: Sentence('{clipped} values of the {name} left the range of its data type and were clipped. The data type float32 keeps them.', clipped=image.counts.clipped, name=name)</extracomment>
      <translation>{clipped} valeurs de {name} sont sorties de la plage de son type de données et ont été écrêtées. Le type float32 les garde.</translation>
    </message>
    <message>
      <source>{cols} × {rows} pixels are not a multiple of {r}. Left out: {lost}.</source>
      <extracomment>evaluation/simulate/checks.py: Sentence('{cols} × {rows} pixels are not a multiple of {r}. Left out: {lost}.', cols=cols, rows=rows, r=r, lost=words.listing(lost))</extracomment>
      <translation>{cols} × {rows} pixels n'est pas un multiple de {r}. Laissé de côté : {lost}.</translation>
    </message>
    <message>
      <source>{columns} on the right</source>
      <extracomment>evaluation/simulate/checks.py: Sentence('{columns} on the right', columns=words.count(cols % r, 'column'))</extracomment>
      <translation>{columns} à droite</translation>
    </message>
    <message>
      <source>{columns} × {rows} pixels</source>
      <extracomment>gui/fusion/preflight_panel.py</extracomment>
      <translation>{columns} × {rows} pixels</translation>
    </message>
    <message>
      <source>{constant} bands are constant and left out of the cross-correlation.</source>
      <extracomment>evaluation/assess/run.py: Sentence('{constant} bands are constant and left out of the cross-correlation.', constant=constant)</extracomment>
      <translation>{constant} bandes sont constantes et exclues de la corrélation croisée.</translation>
    </message>
    <message>
      <source>{count} band</source>
      <extracomment>gui/fusion/preflight_panel.py</extracomment>
      <translation>{count} bande</translation>
    </message>
    <message>
      <source>{count} bands</source>
      <extracomment>gui/fusion/preflight_panel.py</extracomment>
      <translation>{count} bandes</translation>
    </message>
    <message>
      <source>{count} bands; multispectral: {names}; seed {seed}.</source>
      <extracomment>processing/algorithms/simulate.py</extracomment>
      <translation>{count} bandes ; multispectral : {names} ; graine {seed}.</translation>
    </message>
    <message>
      <source>{count} column</source>
      <extracomment>core/base/words.py: plural(number, '{count} column', '{count} columns')</extracomment>
      <translation>{count} colonne</translation>
    </message>
    <message>
      <source>{count} columns</source>
      <extracomment>core/base/words.py: plural(number, '{count} column', '{count} columns')</extracomment>
      <translation>{count} colonnes</translation>
    </message>
    <message>
      <source>{count} image</source>
      <extracomment>cli/commands/many.py: plural(len(scenes), '{count} image', '{count} images')</extracomment>
      <translation>{count} image</translation>
    </message>
    <message>
      <source>{count} images</source>
      <extracomment>cli/commands/many.py: plural(len(scenes), '{count} image', '{count} images')</extracomment>
      <translation>{count} images</translation>
    </message>
    <message>
      <source>{count} row</source>
      <extracomment>core/base/words.py: plural(number, '{count} row', '{count} rows')</extracomment>
      <translation>{count} ligne</translation>
    </message>
    <message>
      <source>{count} rows</source>
      <extracomment>core/base/words.py: plural(number, '{count} row', '{count} rows')</extracomment>
      <translation>{count} lignes</translation>
    </message>
    <message>
      <source>{count} spectra of {samples} values are not a response: 1 to {most} of 2 or more.</source>
      <extracomment>core/spectral/response/srf_files.py: Sentence('{count} spectra of {samples} values are not a response: 1 to {most} of 2 or more.', count=count, samples=samples, most=MAX_BANDS)</extracomment>
      <translation>{count} spectres de {samples} valeurs ne sont pas une réponse : 1 à {most} de 2 ou plus.</translation>
    </message>
    <message>
      <source>{count} sums for {layers} layers</source>
      <extracomment>core/predict/quality.py: Sentence('{count} sums for {layers} layers', count=len(state[0]), layers=len(self.bands))</extracomment>
      <translation>{count} sommes pour {layers} couches</translation>
    </message>
    <message>
      <source>{count} variable</source>
      <extracomment>core/base/words.py: plural(number, '{count} variable', '{count} variables')</extracomment>
      <translation>{count} variable</translation>
    </message>
    <message>
      <source>{count} variables</source>
      <extracomment>core/base/words.py: plural(number, '{count} variable', '{count} variables')</extracomment>
      <translation>{count} variables</translation>
    </message>
    <message>
      <source>{count} wavelength</source>
      <extracomment>core/base/words.py: plural(number, '{count} wavelength', '{count} wavelengths')</extracomment>
      <translation>{count} longueur d'onde</translation>
    </message>
    <message>
      <source>{count} wavelengths</source>
      <extracomment>core/base/words.py: plural(number, '{count} wavelength', '{count} wavelengths')</extracomment>
      <translation>{count} longueurs d'onde</translation>
    </message>
    <message>
      <source>{coverage:.0f} % of the response of {name} lies outside the range of the cube ({low:.0f}–{high:.0f} nm). {name} will be simulated from the rest.</source>
      <extracomment>evaluation/simulate/check_response.py: Sentence('{coverage:.0f} % of the response of {name} lies outside the range of the cube ({low:.0f}–{high:.0f} nm). {name} will be simulated from the rest.', coverage=(1 - coverage[name]) * 100, name=name, low=low, high=high)</extracomment>
      <translation>{coverage:.0f} % de la réponse de {name} se trouvent hors de la plage du cube ({low:.0f}–{high:.0f} nm). {name} sera simulée à partir du reste.</translation>
    </message>
    <message>
      <source>{entry!r} names no bad bands: the hyperspectral image has bands 1 to {count}; write numbers and ranges such as 130-135,220, or {water_vapour}.</source>
      <extracomment>core/spectral/user_bands.py: Sentence('{entry!r} names no bad bands: the hyperspectral image has bands 1 to {count}; write numbers and ranges such as 130-135,220, or {water_vapour}.', entry=word[:40], count=len(bands), water_vapour=WATER_VAPOUR)</extracomment>
      <translation>{entry!r} ne nomme pas de mauvaises bandes : l'image hyperspectrale a les bandes 1 à {count} ; écrivez des numéros et des plages comme 130-135,220, ou {water_vapour}.</translation>
    </message>
    <message>
      <source>{evidence}, against its colour interpretation</source>
      <extracomment>core/spectral/mapping/band_guess.py: Sentence('{evidence}, against its colour interpretation', evidence=stored[0].how)</extracomment>
      <translation>{evidence}, à l'encontre de son interprétation des couleurs</translation>
    </message>
    <message>
      <source>{evidence}, against its wavelengths</source>
      <extracomment>core/spectral/mapping/band_guess.py: Sentence('{evidence}, against its wavelengths', evidence=guess.how)</extracomment>
      <translation>{evidence}, à l'encontre de ses longueurs d'onde</translation>
    </message>
    <message>
      <source>{evidence}, although the last band is called alpha</source>
      <extracomment>core/spectral/mapping/band_guess.py: Sentence('{evidence}, although the last band is called alpha', evidence=guess.how)</extracomment>
      <translation>{evidence}, bien que la dernière bande s'appelle alpha</translation>
    </message>
    <message>
      <source>{failed} of {count} images failed.
{problems}</source>
      <extracomment>cli/commands/many.py: Sentence('{failed} of {count} images failed.\n{problems}', failed=len(failed), count=len(scenes), problems=problems)</extracomment>
      <translation>{failed} images sur {count} ont échoué.
{problems}</translation>
    </message>
    <message>
      <source>{feature} has no profile: a property such as profiles with {{"x": […], "y": […]}}.</source>
      <extracomment>core/spectral/response/srf_files.py: Sentence('{feature} has no profile: a property such as profiles with {{"x": […], "y": […]}}.', feature=feature)</extracomment>
      <translation>{feature} n'a pas de profil : une propriété comme profiles avec {{"x": […], "y": […]}}.</translation>
    </message>
    <message>
      <source>{feature}: every response (y) must be a number that is not negative.</source>
      <extracomment>core/spectral/response/srf_files.py: Sentence('{feature}: every response (y) must be a number that is not negative.', feature=feature)</extracomment>
      <translation>{feature} : chaque réponse (y) doit être un nombre non négatif.</translation>
    </message>
    <message>
      <source>{feature}: the wavelengths (x) must differ and lie between {low:g} and {high:g} nm; the unit (xUnit) is {unit!r}.</source>
      <extracomment>core/spectral/response/srf_files.py: Sentence('{feature}: the wavelengths (x) must differ and lie between {low:g} and {high:g} nm; the unit (xUnit) is {unit!r}.', feature=feature, low=PLAUSIBLE_NM[0], high=PLAUSIBLE_NM[1], unit=str(unit)[:40])</extracomment>
      <translation>{feature} : les longueurs d'onde (x) doivent différer et être entre {low:g} et {high:g} nm ; l'unité (xUnit) est {unit!r}.</translation>
    </message>
    <message>
      <source>{feature}: x and y must be lists of two or more numbers, as many in one as in the other.</source>
      <extracomment>core/spectral/response/srf_files.py: Sentence('{feature}: x and y must be lists of two or more numbers, as many in one as in the other.', feature=feature)</extracomment>
      <translation>{feature} : x et y doivent être des listes de deux nombres ou plus, autant dans l'une que dans l'autre.</translation>
    </message>
    <message>
      <source>{filename} cannot be removed: {reason}.</source>
      <extracomment>core/predict/cluster/tasks.py: Sentence('{filename} cannot be removed: {reason}.', filename=e.filename, reason=e.strerror)</extracomment>
      <translation>{filename} ne peut être supprimé : {reason}.</translation>
    </message>
    <message>
      <source>{filename} cannot be written: {reason}.</source>
      <extracomment>core/predict/cluster/tasks.py: Sentence('{filename} cannot be written: {reason}.', filename=e.filename, reason=e.strerror)</extracomment>
      <translation>{filename} ne peut être écrit : {reason}.</translation>
    </message>
    <message>
      <source>{first} and {last}</source>
      <extracomment>core/base/words.py: Sentence('{first} and {last}', first=joined(items[:-1], ', '), last=items[-1])</extracomment>
      <translation>{first} et {last}</translation>
    </message>
    <message>
      <source>{first} or {last}</source>
      <extracomment>core/base/words.py: Sentence('{first} or {last}', first=joined(items[:-1], ', '), last=items[-1])</extracomment>
      <translation>{first} ou {last}</translation>
    </message>
    <message>
      <source>{folder} cannot be created: {reason}.</source>
      <extracomment>core/predict/cluster/joining.py: Sentence('{folder} cannot be created: {reason}.', folder=folder, reason=e.strerror)</extracomment>
      <translation>{folder} ne peut pas être créé : {reason}.</translation>
    </message>
    <message>
      <source>{folder} contains files that SpectraLift did not install. Choose an empty folder for packages in the options, or empty it yourself.</source>
      <extracomment>adapters/torch_install/folder.py</extracomment>
      <translation>{folder} contient des fichiers que SpectraLift n'a pas installés. Choisissez dans les options un dossier de paquets vide, ou videz-le vous-même.</translation>
    </message>
    <message>
      <source>{folder} contains more than {max_entries} files. Choose the product itself.</source>
      <extracomment>core/raster/products/files.py: Sentence('{folder} contains more than {max_entries} files. Choose the product itself.', folder=folder, max_entries=MAX_ENTRIES)</extracomment>
      <translation>{folder} contient plus de {max_entries} fichiers. Choisissez le produit lui-même.</translation>
    </message>
    <message>
      <source>{folder} could not be changed ({error}). Close the programs that use it, and try again.</source>
      <extracomment>adapters/torch_install/folder.py</extracomment>
      <translation>{folder} n'a pas pu être modifié ({error}). Fermez les programmes qui l'utilisent, et réessayez.</translation>
    </message>
    <message>
      <source>{folder} has a PyTorch that was installed by hand. It is used and never changed.</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>{folder} contient un PyTorch installé à la main. Il est utilisé et n'est jamais modifié.</translation>
    </message>
    <message>
      <source>{folder} is not writable ({error}). Choose another folder in the options.</source>
      <extracomment>adapters/torch_install/install.py</extracomment>
      <translation>{folder} est protégé en écriture ({error}). Choisissez un autre dossier dans les options.</translation>
    </message>
    <message>
      <source>{header} cannot be read: {reason}.</source>
      <extracomment>core/raster/products/desis.py: Sentence('{header} cannot be read: {reason}.', header=header, reason=e)</extracomment>
      <translation>{header} ne peut être lu : {reason}.</translation>
    </message>
    <message>
      <source>{hours} h {minutes} min</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
      <source>{image} has {count} bands, and PlanetScope images have 8 or 4. Choose the image itself.</source>
      <extracomment>core/raster/products/superdove.py: Sentence('{image} has {count} bands, and PlanetScope images have 8 or 4. Choose the image itself.', image=image, count=count)</extracomment>
      <translation>{image} a {count} bandes, et les images PlanetScope en ont 8 ou 4. Choisissez l'image elle-même.</translation>
    </message>
    <message>
      <source>{image} has {count} bands, and {metadata} describes {described} ({expected} of them expected in the image). They belong to different products, or one was not copied completely.</source>
      <extracomment>core/raster/products/enmap.py: Sentence('{image} has {count} bands, and {metadata} describes {described} ({expected} of them expected in the image). They belong to different products, or one was not copied completely.', image=image, count=count, metadata=metadata, described=len(described), expected=len(expected))</extracomment>
      <translation>{image} a {count} bandes, et {metadata} en décrit {described} ({expected} d'entre elles attendues dans l'image). Ils appartiennent à des produits différents, ou l'un n'a pas été copié entièrement.</translation>
    </message>
    <message>
      <source>{image} has {count} bands, and {metadata} describes {described}. They belong to different products, or one was not copied completely.</source>
      <extracomment>core/raster/products/desis.py: Sentence('{image} has {count} bands, and {metadata} describes {described}. They belong to different products, or one was not copied completely.', image=image, count=count, metadata=metadata, described=len(nodes))</extracomment>
      <translation>{image} a {count} bandes, et {metadata} en décrit {described}. Ils appartiennent à des produits différents, ou l'un n'a pas été copié entièrement.</translation>
    </message>
    <message>
      <source>{layer} is not a raster file that GDAL can read. Export it first (Layer → Save As…).</source>
      <extracomment>processing/algorithms/profile.py</extracomment>
      <translation>{layer} n'est pas un fichier raster que GDAL peut lire. Exportez-la d'abord (Couche → Sauvegarder sous…).</translation>
    </message>
    <message>
      <source>{left_out} constant throughout and left out.</source>
      <extracomment>evaluation/simulate/checks.py: Sentence('{left_out} constant throughout and left out.', left_out=left_out)</extracomment>
      <translation>{left_out} partout constantes et laissées de côté.</translation>
    </message>
    <message>
      <source>{left_out} left out because the other image has no such band.</source>
      <extracomment>evaluation/assess/checks.py: Sentence('{left_out} left out because the other image has no such band.', left_out=left_out)</extracomment>
      <translation>{left_out} écarté, car l'autre image n'a pas de telle bande.</translation>
    </message>
    <message>
      <source>{left_out} without data and left out.</source>
      <extracomment>evaluation/simulate/checks.py: Sentence('{left_out} without data and left out.', left_out=left_out)</extracomment>
      <translation>{left_out} sans données et laissées de côté.</translation>
    </message>
    <message>
      <source>{makes} {size} including a margin, and {folder} has {free} free. Free some space, or choose another disk, fewer bands or a smaller data type.</source>
      <extracomment>core/check/outputs.py: Sentence('{makes} {size} including a margin, and {folder} has {free} free. Free some space, or choose another disk, fewer bands or a smaller data type.', makes=makes, size=words.size(needed + DISK_MARGIN_BYTES), folder=folder, free=words.size(free))</extracomment>
      <translation>{makes} {size}, marge comprise, et {folder} a {free} libres. Libérez de la place, ou choisissez un autre disque, moins de bandes ou un type de données plus petit.</translation>
    </message>
    <message>
      <source>{many}. Draw a smaller polygon, or use the Processing algorithm.</source>
      <extracomment>profiles/read.py: Sentence('{many}. Draw a smaller polygon, or use the Processing algorithm.', many=many)</extracomment>
      <translation>{many}. Dessinez un polygone plus petit, ou utilisez l'algorithme de traitement.</translation>
    </message>
    <message>
      <source>{message} Assign the bands yourself if they are right, or train a model for this sensor.</source>
      <extracomment>core/check/model_fit.py: Sentence('{message} Assign the bands yourself if they are right, or train a model for this sensor.', message=message)</extracomment>
      <translation>{message} Affectez les bandes vous-même si elles sont justes, ou entraînez un modèle pour ce capteur.</translation>
    </message>
    <message>
      <source>{message} The larger the differences, the less accurate the result.</source>
      <extracomment>core/check/model_fit.py: Sentence('{message} The larger the differences, the less accurate the result.', message=message)</extracomment>
      <translation>{message} Plus les différences sont grandes, moins le résultat est précis.</translation>
    </message>
    <message>
      <source>{me} could not predict a tile ({name}: {reason}).</source>
      <extracomment>core/predict/cluster/tile.py: Sentence('{me} could not predict a tile ({name}: {reason}).', me=_me(), name=type(e).__name__, reason=e)</extracomment>
      <translation>{me} n'a pu prédire une tuile ({name} : {reason}).</translation>
    </message>
    <message>
      <source>{me} has another image than this machine under {msi}.</source>
      <extracomment>core/predict/cluster/tile.py: Sentence('{me} has another image than this machine under {msi}.', me=_me(), msi=packet.msi)</extracomment>
      <translation>{me} a sous {msi} une autre image que cette machine.</translation>
    </message>
    <message>
      <source>{min:.0f}–{max:.0f} nm in {count} bands</source>
      <extracomment>evaluation/assess/checks.py: Sentence('{min:.0f}–{max:.0f} nm in {count} bands', min=centre.min(), max=centre.max(), count=len(centre))</extracomment>
      <translation>{min:.0f}–{max:.0f} nm en {count} bandes</translation>
    </message>
    <message>
      <source>{minutes} min</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>{minutes} min</translation>
    </message>
    <message>
      <source>{minutes} min {seconds} s</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>{minutes} min {seconds} s</translation>
    </message>
    <message>
      <source>{mtl} belongs to a Landsat product of level {value}. Download the Level 2 product (L2SP or L2SR), which has surface reflectance.</source>
      <extracomment>core/raster/products/landsat.py: Sentence('{mtl} belongs to a Landsat product of level {value}. Download the Level 2 product (L2SP or L2SR), which has surface reflectance.', mtl=mtl, value=level[:20] or 'unknown')</extracomment>
      <translation>{mtl} appartient à un produit Landsat de niveau {value}. Téléchargez le produit de niveau 2 (L2SP ou L2SR), qui a la réflectance de surface.</translation>
    </message>
    <message>
      <source>{n_workers} workers could not be started: {reason}.</source>
      <extracomment>core/predict/cluster/session.py: Sentence('{n_workers} workers could not be started: {reason}.', n_workers=where.n_workers, reason=reason)</extracomment>
      <translation>{n_workers} workers n'ont pu être démarrés : {reason}.</translation>
    </message>
    <message>
      <source>{name} (band {band}, R² {r2:.2f})</source>
      <extracomment>core/harmonise/compare_images.py: Sentence('{name} (band {band}, R² {r2:.2f})', name=names[j], band=plan.mapping.numbers[j], r2=max(0.0, e.r2[j]))</extracomment>
      <translation>{name} (bande {band}, R² {r2:.2f})</translation>
    </message>
    <message>
      <source>{name} (its columns taken for {columns})</source>
      <extracomment>core/spectral/user_bands.py: Sentence('{name} (its columns taken for {columns})', name=name, columns=columns)</extracomment>
      <translation>{name} (ses colonnes prises pour {columns})</translation>
    </message>
    <message>
      <source>{name} and {other} are the same file {shared}. Choose another name.</source>
      <extracomment>core/check/outputs.py: Sentence('{name} and {other} are the same file {shared}. Choose another name.', name=name, other=other, shared=shared)</extracomment>
      <translation>{name} et {other} sont le même fichier {shared}. Choisissez un autre nom.</translation>
    </message>
    <message>
      <source>{name} cannot be read: {reason}.</source>
      <extracomment>core/raster/metadata/sidecar.py: Sentence('{name} cannot be read: {reason}.', name=name, reason=e.strerror)</extracomment>
      <translation>{name} ne peut être lu : {reason}.</translation>
    </message>
    <message>
      <source>{name} describes {bands:g} bands, the image has {count}.</source>
      <extracomment>core/raster/metadata/sidecar.py: Sentence('{name} describes {bands:g} bands, the image has {count}.', name=name, bands=bands, count=count)</extracomment>
      <translation>{name} décrit {bands:g} bandes, l'image en a {count}.</translation>
    </message>
    <message>
      <source>{name} does not contain the centre and width (FWHM) of band {lost}. Leave it out: use the bands {bands}.</source>
      <extracomment>core/spectral/mapping/band_mapping.py: plural(len(lost), '{name} does not contain the centre and width (FWHM) of band {lost}. Leave it out: use the bands {bands}.', '{name} does not contain the centres and widths (FWHM) of the bands {lost}. Leave them out: use the bands {bands}.', name=name, lost=words.listing([str(n) for n in lost]), bands=','.join((str(i + 1) for i in described)))</extracomment>
      <translation>{name} ne contient pas le centre et la largeur (FWHM) de la bande {lost}. Écartez-la : utilisez les bandes {bands}.</translation>
    </message>
    <message>
      <source>{name} does not contain the centres and widths (FWHM) of its bands. Choose its sensor, or give a response file; a table of name, centre_nm and fwhm_nm is enough.</source>
      <extracomment>core/spectral/mapping/band_mapping.py: Sentence('{name} does not contain the centres and widths (FWHM) of its bands. Choose its sensor, or give a response file; a table of name, centre_nm and fwhm_nm is enough.', name=name)</extracomment>
      <translation>{name} ne contient pas les centres et les largeurs (FWHM) de ses bandes. Choisissez son capteur, ou donnez un fichier de réponse ; une table avec name, centre_nm et fwhm_nm suffit.</translation>
    </message>
    <message>
      <source>{name} does not contain the centres and widths (FWHM) of the bands {lost}. Leave them out: use the bands {bands}.</source>
      <extracomment>core/spectral/mapping/band_mapping.py: plural(len(lost), '{name} does not contain the centre and width (FWHM) of band {lost}. Leave it out: use the bands {bands}.', '{name} does not contain the centres and widths (FWHM) of the bands {lost}. Leave them out: use the bands {bands}.', name=name, lost=words.listing([str(n) for n in lost]), bands=','.join((str(i + 1) for i in described)))</extracomment>
      <translation>{name} ne contient pas les centres et les largeurs (FWHM) des bandes {lost}. Écartez-les : utilisez les bandes {bands}.</translation>
    </message>
    <message>
      <source>{name} does not contain the number of bands.</source>
      <extracomment>core/raster/metadata/sidecar.py: Sentence('{name} does not contain the number of bands.', name=name)</extracomment>
      <translation>{name} ne contient pas le nombre de bandes.</translation>
    </message>
    <message>
      <source>{name} has a list of {count} for {bands}.</source>
      <extracomment>core/raster/metadata/sidecar.py: Sentence('{name} has a list of {count} for {bands}.', name=header.name, count=words.count(len(items), 'wavelength'), bands=words.count(count, 'band'))</extracomment>
      <translation>{name} a une liste de {count} pour {bands}.</translation>
    </message>
    <message>
      <source>{name} has a wavelength that is not a number: {items!r}, for band {wrong}.</source>
      <extracomment>core/raster/metadata/sidecar.py: Sentence('{name} has a wavelength that is not a number: {items!r}, for band {wrong}.', name=header.name, items=items[wrong][:40], wrong=wrong + 1)</extracomment>
      <translation>{name} a une longueur d'onde qui n'est pas un nombre : {items!r}, pour la bande {wrong}.</translation>
    </message>
    <message>
      <source>{name} has blocks beyond its end.</source>
      <extracomment>core/raster/write/saved.py: Sentence('{name} has blocks beyond its end.', name=file.name)</extracomment>
      <translation>{name} a des blocs au-delà de sa fin.</translation>
    </message>
    <message>
      <source>{name} has no data here: this position is in the pixel coordinates of {hit}, which has no georeference.</source>
      <extracomment>profiles/site.py: Sentence('{name} has no data here: this position is in the pixel coordinates of {hit}, which has no georeference.', name=source.name, hit=hit)</extracomment>
      <translation>{name} n'a pas de données ici : cette position est en coordonnées pixel de {hit}, qui n'a pas de géoréférencement.</translation>
    </message>
    <message>
      <source>{name} has no entry wavelength.</source>
      <extracomment>core/raster/metadata/sidecar.py: Sentence('{name} has no entry wavelength.', name=header.name)</extracomment>
      <translation>{name} n'a pas d'entrée wavelength.</translation>
    </message>
    <message>
      <source>{name} has no georeference. QGIS shows it in pixel coordinates from 0, 0 to the right and downwards, and this position lies outside.</source>
      <extracomment>profiles/site.py: Sentence('{name} has no georeference. QGIS shows it in pixel coordinates from 0, 0 to the right and downwards, and this position lies outside.', name=source.name)</extracomment>
      <translation>{name} n'a pas de géoréférencement. QGIS le montre en coordonnées pixel depuis 0, 0 vers la droite et le bas, et cette position est en dehors.</translation>
    </message>
    <message>
      <source>{name} has other bands than {useful}, and a library contains spectra of one band set.</source>
      <extracomment>profiles/export.py: Sentence('{name} has other bands than {useful}, and a library contains spectra of one band set.', name=name, useful=useful[0][0])</extracomment>
      <translation>{name} a d'autres bandes que {useful}, et une bibliothèque contient des spectres d'un seul jeu de bandes.</translation>
    </message>
    <message>
      <source>{name} is not an ENVI header, which begins with the line ENVI.</source>
      <extracomment>core/raster/metadata/sidecar.py: Sentence('{name} is not an ENVI header, which begins with the line ENVI.', name=name)</extracomment>
      <translation>{name} n'est pas un en-tête ENVI, qui commence par la ligne ENVI.</translation>
    </message>
    <message>
      <source>{name} is too large for an ENVI header.</source>
      <extracomment>core/raster/metadata/sidecar.py: Sentence('{name} is too large for an ENVI header.', name=name)</extracomment>
      <translation>{name} est trop grand pour un en-tête ENVI.</translation>
    </message>
    <message>
      <source>{name} lists numbers that are not wavelengths: {first:g} to {last:g}.</source>
      <extracomment>core/raster/metadata/sidecar.py: Sentence('{name} lists numbers that are not wavelengths: {first:g} to {last:g}.', name=header.name, first=values[0], last=values[-1])</extracomment>
      <translation>{name} énumère des nombres qui ne sont pas des longueurs d'onde : {first:g} à {last:g}.</translation>
    </message>
    <message>
      <source>{name} must be one of {known}, not {value!r}</source>
      <extracomment>core/runs/fusion.py: Sentence('{name} must be one of {known}, not {value!r}', name=name, known=', '.join(choices), value=value)</extracomment>
      <translation>{name} doit être l'un de {known}, non {value!r}</translation>
    </message>
    <message>
      <source>{name} waits for the running fusion.</source>
      <extracomment>gui/fusion/runs.py</extracomment>
      <translation>{name} attend la fusion en cours.</translation>
    </message>
    <message>
      <source>{name} {text!r} is not a signal-to-noise ratio. Give it in dB, such as 35, or none.</source>
      <extracomment>evaluation/simulate/checks.py: Sentence('{name} {text!r} is not a signal-to-noise ratio. Give it in dB, such as 35, or none.', name=name, text=text)</extracomment>
      <translation>{name} {text!r} n'est pas un rapport signal sur bruit. Donnez-le en dB, comme 35, ou none.</translation>
    </message>
    <message>
      <source>{name}, given</source>
      <extracomment>core/spectral/user_bands.py: Sentence('{name}, given', name=name)</extracomment>
      <translation>{name}, donné</translation>
    </message>
    <message>
      <source>{name}: choose a raster file</source>
      <extracomment>gui/widgets/raster_picker.py</extracomment>
      <translation>{name} : choisir un fichier raster</translation>
    </message>
    <message>
      <source>{name}: quality</source>
      <extracomment>adapters/layers/result_layer.py</extracomment>
      <translation>{name} : qualité</translation>
    </message>
    <message>
      <source>{name}: {impossible:,} of {pixels:,} sampled pixels have values far outside the rest of the image ({example:g} at row {row}, column {col}). They are not measurements and will be left out. If this number marks missing data, declare it as nodata.</source>
      <extracomment>core/check/pixels.py: Sentence('{name}: {impossible:,} of {pixels:,} sampled pixels have values far outside the rest of the image ({example:g} at row {row}, column {col}). They are not measurements and will be left out. If this number marks missing data, declare it as nodata.', name=name, impossible=impossible, pixels=left_out.pixels, example=left_out.example, row=row + 1, col=col + 1)</extracomment>
      <translation>{name} : {impossible:,} des {pixels:,} pixels échantillonnés ont des valeurs très éloignées du reste de l'image ({example:g} à la ligne {row}, colonne {col}). Ce ne sont pas des mesures et ils seront écartés. Si ce nombre marque des données manquantes, déclarez-le comme nodata.</translation>
    </message>
    <message>
      <source>{name}: {zero:,} of {pixels:,} sampled pixels are zero in every band. They are not measurements and will be left out.</source>
      <extracomment>core/check/pixels.py: Sentence('{name}: {zero:,} of {pixels:,} sampled pixels are zero in every band. They are not measurements and will be left out.', name=name, zero=zero, pixels=left_out.pixels)</extracomment>
      <translation>{name} : {zero:,} des {pixels:,} pixels échantillonnés sont zéro dans toutes les bandes. Ce ne sont pas des mesures et ils seront écartés.</translation>
    </message>
    <message>
      <source>{nm:g} nm is not between {low:g} and {high:g} nm.</source>
      <extracomment>core/spectral/response/curves.py: Sentence('{nm:g} nm is not between {low:g} and {high:g} nm.', nm=nm, low=low, high=high)</extracomment>
      <translation>{nm:g} nm n'est pas entre {low:g} et {high:g} nm.</translation>
    </message>
    <message>
      <source>{n} × {n}</source>
      <extracomment>gui/profiles/bar.py</extracomment>
      <translation>{n} × {n}</translation>
    </message>
    <message>
      <source>{output} and {other} would share the file {shared}. Choose another name.</source>
      <extracomment>core/check/outputs.py: Sentence('{output} and {other} would share the file {shared}. Choose another name.', output=outputs[name], other=outputs[other], shared=os.path.basename(shared))</extracomment>
      <translation>{output} et {other} partageraient le fichier {shared}. Choisissez un autre nom.</translation>
    </message>
    <message>
      <source>{outside:.0f} % of the multispectral pixels lie outside the range of the training: the ground is of another kind, or the units differ.</source>
      <extracomment>core/check/model_fit.py: Sentence('{outside:.0f} % of the multispectral pixels lie outside the range of the training: the ground is of another kind, or the units differ.', outside=outside * 100)</extracomment>
      <translation>{outside:.0f} % des pixels multispectraux sont hors de la plage de l'entraînement : le sol est d'une autre nature, ou les unités diffèrent.</translation>
    </message>
    <message>
      <source>{parameter} is not a raster file that GDAL can read. Choose a file, or export the layer first (Layer → Save As…).</source>
      <extracomment>processing/request_algorithm.py</extracomment>
      <translation>{parameter} n'est pas un fichier raster que GDAL peut lire. Choisissez un fichier, ou exportez d'abord la couche (Couche → Sauvegarder sous…).</translation>
    </message>
    <message>
      <source>{path} cannot be created: {reason}</source>
      <extracomment>core/raster/write/writer.py: Sentence('{path} cannot be created: {reason}', path=path, reason=e)</extracomment>
      <translation>{path} ne peut être créé : {reason}</translation>
    </message>
    <message>
      <source>{path} cannot be opened again: {reason}</source>
      <extracomment>core/raster/write/writer.py: Sentence('{path} cannot be opened again: {reason}', path=path, reason=e)</extracomment>
      <translation>{path} ne peut être rouvert : {reason}</translation>
    </message>
    <message>
      <source>{path} cannot be opened as a raster: {reason}</source>
      <extracomment>core/raster/open_file.py: Sentence('{path} cannot be opened as a raster: {reason}', path=path, reason=reason)</extracomment>
      <translation>{path} ne peut être ouvert comme raster : {reason}</translation>
    </message>
    <message>
      <source>{path} cannot be opened: {reason}</source>
      <extracomment>core/raster/write/mosaic.py: Sentence('{path} cannot be opened: {reason}', path=path, reason=e)</extracomment>
      <translation>{path} ne peut être ouvert : {reason}</translation>
    </message>
    <message>
      <source>{path} cannot be read at a coarser grid: {reason}</source>
      <extracomment>core/raster/read/decimated.py: Sentence('{path} cannot be read at a coarser grid: {reason}', path=source.path, reason=e)</extracomment>
      <translation>{path} ne peut pas être lu sur une grille plus grossière : {reason}</translation>
    </message>
    <message>
      <source>{path} cannot be read because its header has no entry data type. Add it to the header.</source>
      <extracomment>core/raster/metadata/envi_file.py: Sentence('{path} cannot be read because its header has no entry data type. Add it to the header.', path=path)</extracomment>
      <translation>{path} ne peut pas être lu, car son en-tête n'a pas d'entrée data type. Ajoutez-la à l'en-tête.</translation>
    </message>
    <message>
      <source>{path} cannot be read: {reason}.</source>
      <extracomment>core/raster/open_file.py: Sentence('{path} cannot be read: {reason}.', path=path, reason=e.strerror)</extracomment>
      <translation>{path} ne peut être lu : {reason}.</translation>
    </message>
    <message>
      <source>{path} cannot be resampled to the grid of the other image: {reason}</source>
      <extracomment>core/raster/read/warp.py: Sentence('{path} cannot be resampled to the grid of the other image: {reason}', path=source.path, reason=e)</extracomment>
      <translation>{path} ne peut pas être rééchantillonné sur la grille de l'autre image : {reason}</translation>
    </message>
    <message>
      <source>{path} cannot be transformed to its ortho grid: {reason}. Download the ortho product.</source>
      <extracomment>core/raster/products/tanager.py: Sentence('{path} cannot be transformed to its ortho grid: {reason}. Download the ortho product.', path=path, reason=e)</extracomment>
      <translation>{path} ne peut pas être transformé sur sa grille ortho : {reason}. Téléchargez le produit ortho.</translation>
    </message>
    <message>
      <source>{path} cannot be written: {reason}.</source>
      <extracomment>core/base/publish.py: Sentence('{path} cannot be written: {reason}.', path=path, reason=e.strerror)</extracomment>
      <translation>{path} ne peut être écrit : {reason}.</translation>
    </message>
    <message>
      <source>{path} cannot be written: {reason}. Choose another folder or name.</source>
      <extracomment>core/check/outputs.py: Sentence('{path} cannot be written: {reason}. Choose another folder or name.', path=path, reason=reason)</extracomment>
      <translation>{path} ne peut être écrit : {reason}. Choisissez un autre dossier ou un autre nom.</translation>
    </message>
    <message>
      <source>{path} cannot be written: {reason}. Is the disk full?</source>
      <extracomment>core/predict/journal.py: Sentence('{path} cannot be written: {reason}. Is the disk full?', path=self._path, reason=e.strerror)</extracomment>
      <translation>{path} ne peut être écrit : {reason}. Le disque est-il plein ?</translation>
    </message>
    <message>
      <source>{path} changed while it was read. Run this again when it is complete.</source>
      <extracomment>core/raster/open_file.py: Sentence('{path} changed while it was read. Run this again when it is complete.', path=raster.path)</extracomment>
      <translation>{path} a changé pendant la lecture. Relancez quand il sera complet.</translation>
    </message>
    <message>
      <source>{path} contains no JSON object, so it is not the metadata of a product.</source>
      <extracomment>core/raster/products/files.py: Sentence('{path} contains no JSON object, so it is not the metadata of a product.', path=path)</extracomment>
      <translation>{path} ne contient pas d'objet JSON : ce ne sont pas les métadonnées d'un produit.</translation>
    </message>
    <message>
      <source>{path} contains several Landsat scenes ({names}). Choose the MTL file of one.</source>
      <extracomment>core/raster/products/landsat.py: Sentence('{path} contains several Landsat scenes ({names}). Choose the MTL file of one.', path=path, names=names)</extracomment>
      <translation>{path} contient plusieurs scènes Landsat ({names}). Choisissez le fichier MTL de l'une.</translation>
    </message>
    <message>
      <source>{path} contains several {product} images ({names}). Choose one of these files.</source>
      <extracomment>core/raster/products/dlr.py: Sentence('{path} contains several {product} images ({names}). Choose one of these files.', path=path, product=product, names=names)</extracomment>
      <translation>{path} contient plusieurs images {product} ({names}). Choisissez l'un de ces fichiers.</translation>
    </message>
    <message>
      <source>{path} contains {count} ({value}). Choose one by its GDAL name, for example {names}.</source>
      <extracomment>core/raster/metadata/variables.py: Sentence('{path} contains {count} ({value}). Choose one by its GDAL name, for example {names}.', path=path, count=words.count(len(names), 'variable'), value=words.listing([*shown, f'{more} more'] if more else shown), names=names[0])</extracomment>
      <translation>{path} contient {count} ({value}). Choisissez-en une par son nom GDAL, par exemple {names}.</translation>
    </message>
    <message>
      <source>{path} contains {count} {product} products ({names}). Choose one of these files.</source>
      <extracomment>core/raster/products/files.py: Sentence('{path} contains {count} {product} products ({names}). Choose one of these files.', path=path, count=len(matches), product=product, names=names)</extracomment>
      <translation>{path} contient {count} produits {product} ({names}). Choisissez l'un de ces fichiers.</translation>
    </message>
    <message>
      <source>{path} contains {count} {product} products. Choose one of the files.</source>
      <extracomment>core/raster/products/arrays.py: Sentence('{path} contains {count} {product} products. Choose one of the files.', path=path, count=len(extensions), product=product)</extracomment>
      <translation>{path} contient {count} produits {product}. Choisissez l'un des fichiers.</translation>
    </message>
    <message>
      <source>{path} could not be read at row {row}, column {col}.</source>
      <extracomment>core/raster/read/source.py: Sentence('{path} could not be read at row {row}, column {col}.', path=self.path, row=window.row, col=window.col)</extracomment>
      <translation>{path} n'a pu être lu à la ligne {row}, colonne {col}.</translation>
    </message>
    <message>
      <source>{path} could not be read at row {row}: {reason}</source>
      <extracomment>core/raster/read/source.py: Sentence('{path} could not be read at row {row}: {reason}', path=self.path, row=window.row, reason=reason)</extracomment>
      <translation>{path} n'a pu être lu à la ligne {row} : {reason}</translation>
    </message>
    <message>
      <source>{path} could not be written: {reason}</source>
      <extracomment>adapters/layers/profile_geopackage.py: Sentence('{path} could not be written: {reason}', path=path, reason=message)</extracomment>
      <translation>{path} n'a pas pu être écrit : {reason}</translation>
    </message>
    <message>
      <source>{path} declares a document type or entities, which no satellite product does, so it is not read. Download the product again.</source>
      <extracomment>core/raster/products/files.py: Sentence('{path} declares a document type or entities, which no satellite product does, so it is not read. Download the product again.', path=self.path)</extracomment>
      <translation>{path} déclare un type de document ou des entités, ce qu'aucun produit satellite ne fait : il n'est donc pas lu. Téléchargez de nouveau le produit.</translation>
    </message>
    <message>
      <source>{path} disappeared while it was read. Run this again when it is complete.</source>
      <extracomment>core/raster/open_file.py: Sentence('{path} disappeared while it was read. Run this again when it is complete.', path=raster.path)</extracomment>
      <translation>{path} a disparu pendant la lecture. Relancez quand il sera complet.</translation>
    </message>
    <message>
      <source>{path} does not contain the wavelengths of its {count} bands. Put its ENVI header (.hdr) beside it, or give the wavelengths: a table (CSV), or a range such as 400:1000 nm.</source>
      <extracomment>core/check/bands.py: Sentence('{path} does not contain the wavelengths of its {count} bands. Put its ENVI header (.hdr) beside it, or give the wavelengths: a table (CSV), or a range such as 400:1000 nm.', path=hsi.path, count=len(hsi))</extracomment>
      <translation>{path} ne contient pas les longueurs d'onde de ses {count} bandes. Placez son en-tête ENVI (.hdr) à côté, ou donnez les longueurs d'onde : une table (CSV), ou une plage comme 400:1000 nm.</translation>
    </message>
    <message>
      <source>{path} does not contain the wavelengths of its {count} bands: {header_problem} Correct the header, or give the wavelengths: a table (CSV), or a range such as 400:1000 nm.</source>
      <extracomment>core/check/bands.py: Sentence('{path} does not contain the wavelengths of its {count} bands: {header_problem} Correct the header, or give the wavelengths: a table (CSV), or a range such as 400:1000 nm.', path=hsi.path, count=len(hsi), header_problem=hsi.header_problem)</extracomment>
      <translation>{path} ne contient pas les longueurs d'onde de ses {count} bandes : {header_problem} Corrigez l'en-tête, ou donnez les longueurs d'onde : une table (CSV), ou une plage comme 400:1000 nm.</translation>
    </message>
    <message>
      <source>{path} does not contain wavelengths. Bands are compared by their numbers.</source>
      <extracomment>evaluation/assess/checks.py: Sentence('{path} does not contain wavelengths. Bands are compared by their numbers.', path=ignorant.path)</extracomment>
      <translation>{path} ne contient pas de longueurs d'onde. Les bandes sont comparées par leurs numéros.</translation>
    </message>
    <message>
      <source>{path} does not cover the same ground as the other bands of the {product} product. Files of different scenes are mixed in its folder.</source>
      <extracomment>core/raster/products/vrt.py: Sentence('{path} does not cover the same ground as the other bands of the {product} product. Files of different scenes are mixed in its folder.', path=path, product=product)</extracomment>
      <translation>{path} ne couvre pas le même sol que les autres bandes du produit {product}. Des fichiers de scènes différentes sont mêlés dans son dossier.</translation>
    </message>
    <message>
      <source>{path} does not name its axes ({sizes}). The first is assumed to be the bands; if that is wrong, store the cube with the spectral axis first.</source>
      <extracomment>core/raster/metadata/axes.py: Sentence('{path} does not name its axes ({sizes}). The first is assumed to be the bands; if that is wrong, store the cube with the spectral axis first.', path=path, sizes=sizes)</extracomment>
      <translation>{path} ne nomme pas ses axes ({sizes}). On suppose que le premier est celui des bandes ; si c'est faux, enregistrez le cube avec l'axe spectral en premier.</translation>
    </message>
    <message>
      <source>{path} does not name its coordinate system, and in that of the other image it would lie elsewhere, so it counts as not georeferenced. The images can be fused, but their radiometry is compared by distributions only.</source>
      <extracomment>core/check/place.py: Sentence('{path} does not name its coordinate system, and in that of the other image it would lie elsewhere, so it counts as not georeferenced. The images can be fused, but their radiometry is compared by distributions only.', path=path)</extracomment>
      <translation>{path} ne nomme pas son système de coordonnées, et dans celui de l'autre image elle se trouverait ailleurs : elle compte donc comme non géoréférencée. Les images peuvent être fusionnées, mais leur radiométrie n'est comparée que par les distributions.</translation>
    </message>
    <message>
      <source>{path} does not name its coordinate system. That of the other image is assumed.</source>
      <extracomment>core/check/place.py: Sentence('{path} does not name its coordinate system. That of the other image is assumed.', path=path)</extracomment>
      <translation>{path} ne nomme pas son système de coordonnées. Celui de l'autre image est supposé.</translation>
    </message>
    <message>
      <source>{path} has fewer than two usable bands, and a hyperspectral cube needs several.</source>
      <extracomment>evaluation/simulate/checks.py: Sentence('{path} has fewer than two usable bands, and a hyperspectral cube needs several.', path=hsi.path)</extracomment>
      <translation>{path} a moins de deux bandes utilisables, et un cube hyperspectral en demande plusieurs.</translation>
    </message>
    <message>
      <source>{path} has fewer than two usable bands, and a hyperspectral image needs several. Are the two images swapped?</source>
      <extracomment>core/check/fusion.py: Sentence('{path} has fewer than two usable bands, and a hyperspectral image needs several. Are the two images swapped?', path=hsi.path)</extracomment>
      <translation>{path} a moins de deux bandes utilisables, et une image hyperspectrale en demande plusieurs. Les deux images sont-elles inversées ?</translation>
    </message>
    <message>
      <source>{path} has impossible wavelengths: {beside}. Correct them, give the wavelengths, or leave out the bands {numbers}.</source>
      <extracomment>core/check/bands.py: Sentence('{path} has impossible wavelengths: {beside}. Correct them, give the wavelengths, or leave out the bands {numbers}.', path=raster.path, beside=_beside(wrong, raster), numbers=numbers)</extracomment>
      <translation>{path} a des longueurs d'onde impossibles : {beside}. Corrigez-les, donnez les longueurs d'onde, ou écartez les bandes {numbers}.</translation>
    </message>
    <message>
      <source>{path} has more than {max_tags} tags, so it is not the metadata of a product.</source>
      <extracomment>core/raster/products/files.py: Sentence('{path} has more than {max_tags} tags, so it is not the metadata of a product.', path=path, max_tags=MAX_TAGS)</extracomment>
      <translation>{path} a plus de {max_tags} balises : ce ne sont pas les métadonnées d'un produit.</translation>
    </message>
    <message>
      <source>{path} has no extension that is written: end it in .tif (GeoTIFF) or .bsq (ENVI).</source>
      <extracomment>core/base/file_formats.py: Sentence('{path} has no extension that is written: end it in .tif (GeoTIFF) or .bsq (ENVI).', path=path)</extracomment>
      <translation>{path} n'a pas d'extension qui soit écrite : terminez-le par .tif (GeoTIFF) ou .bsq (ENVI).</translation>
    </message>
    <message>
      <source>{path} has no georeference. The images can be fused, but their radiometry is compared by distributions only.</source>
      <extracomment>core/check/place.py: Sentence('{path} has no georeference. The images can be fused, but their radiometry is compared by distributions only.', path=raster.path)</extracomment>
      <translation>{path} n'a pas de géoréférencement. Les images peuvent être fusionnées, mais leur radiométrie n'est comparée que par les distributions.</translation>
    </message>
    <message>
      <source>{path} has no pixel that is valid in all {count} used bands. Leave out the bad bands.</source>
      <extracomment>core/runs/training.py: Sentence('{path} has no pixel that is valid in all {count} used bands. Leave out the bad bands.', path=hsi.path, count=len(plan.bands))</extracomment>
      <translation>{path} n'a aucun pixel valide dans toutes les {count} bandes utilisées. Écartez les mauvaises bandes.</translation>
    </message>
    <message>
      <source>{path} has no raster bands. Choose the image file itself.</source>
      <extracomment>core/raster/metadata/variables.py: Sentence('{path} has no raster bands. Choose the image file itself.', path=path)</extracomment>
      <translation>{path} n'a pas de bandes raster. Choisissez le fichier de l'image lui-même.</translation>
    </message>
    <message>
      <source>{path} has no valid pixel: every pixel is nodata or zero in a used band. Choose another image.</source>
      <extracomment>core/check/apply.py: Sentence('{path} has no valid pixel: every pixel is nodata or zero in a used band. Choose another image.', path=msi.path)</extracomment>
      <translation>{path} n'a aucun pixel valide : chaque pixel est nodata ou zéro dans une bande utilisée. Choisissez une autre image.</translation>
    </message>
    <message>
      <source>{path} has no valid pixel: every pixel is nodata, masked or zero in a used band. Choose another image.</source>
      <extracomment>core/check/pixels.py: Sentence('{path} has no valid pixel: every pixel is nodata, masked or zero in a used band. Choose another image.', path=raster.path)</extracomment>
      <translation>{path} n'a aucun pixel valide : chaque pixel est nodata, masqué ou zéro dans une bande utilisée. Choisissez une autre image.</translation>
    </message>
    <message>
      <source>{path} has wavelengths far from those of the neighbouring bands: {beside}. Check them, because the result depends on them.</source>
      <extracomment>core/check/bands.py: Sentence('{path} has wavelengths far from those of the neighbouring bands: {beside}. Check them, because the result depends on them.', path=raster.path, beside=_beside(doubtful, raster))</extracomment>
      <translation>{path} a des longueurs d'onde loin de celles des bandes voisines : {beside}. Vérifiez-les, car le résultat en dépend.</translation>
    </message>
    <message>
      <source>{path} has {actual} bands, and the metadata of the {product} product describe {count}. They belong to different products.</source>
      <extracomment>core/raster/products/vrt.py: Sentence('{path} has {actual} bands, and the metadata of the {product} product describe {count}. They belong to different products.', path=b.path, actual=source.RasterCount, product=product, count=len(bands))</extracomment>
      <translation>{path} a {actual} bandes, et les métadonnées du produit {product} en décrivent {count}. Ils appartiennent à des produits différents.</translation>
    </message>
    <message>
      <source>{path} is a JPEG 2000 file, and this GDAL has no driver for it. Use a QGIS or GDAL with JP2OpenJPEG, or convert the bands to GeoTIFF.</source>
      <extracomment>core/raster/products/vrt.py: Sentence('{path} is a JPEG 2000 file, and this GDAL has no driver for it. Use a QGIS or GDAL with JP2OpenJPEG, or convert the bands to GeoTIFF.', path=path)</extracomment>
      <translation>{path} est un fichier JPEG 2000, et ce GDAL n'a pas de pilote pour cela. Utilisez un QGIS ou un GDAL avec JP2OpenJPEG, ou convertissez les bandes en GeoTIFF.</translation>
    </message>
    <message>
      <source>{path} is a PRISMA product of level {level}. Download the L2D product, which is on a map grid.</source>
      <extracomment>core/raster/products/prisma.py: Sentence('{path} is a PRISMA product of level {level}. Download the L2D product, which is on a map grid.', path=path, level=level)</extracomment>
      <translation>{path} est un produit PRISMA de niveau {level}. Téléchargez le produit L2D, qui est sur une grille cartographique.</translation>
    </message>
    <message>
      <source>{path} is a Sentinel-2 L1C product. Download its L2A product (surface reflectance).</source>
      <extracomment>core/raster/products/sentinel2.py: Sentence('{path} is a Sentinel-2 L1C product. Download its L2A product (surface reflectance).', path=path)</extracomment>
      <translation>{path} est un produit Sentinel-2 L1C. Téléchargez son produit L2A (réflectance de surface).</translation>
    </message>
    <message>
      <source>{path} is a folder. Choose the name of a file in it.</source>
      <extracomment>core/check/outputs.py: Sentence('{path} is a folder. Choose the name of a file in it.', path=path)</extracomment>
      <translation>{path} est un dossier. Choisissez le nom d'un fichier dans ce dossier.</translation>
    </message>
    <message>
      <source>{path} is a virtual raster, whose tiles are GeoTIFFs. Choose the format GTiff, or another name.</source>
      <extracomment>core/predict/cluster/target.py: Sentence('{path} is a virtual raster, whose tiles are GeoTIFFs. Choose the format GTiff, or another name.', path=path)</extracomment>
      <translation>{path} est un raster virtuel, dont les tuiles sont des GeoTIFF. Choisissez le format GTiff, ou un autre nom.</translation>
    </message>
    <message>
      <source>{path} is incomplete: its header describes {needed} bytes ({cols} × {rows} pixels, {count} bands, {itemsize} bytes each), and there are {size}. Copy it again, or correct the header.</source>
      <extracomment>core/raster/metadata/envi_file.py: Sentence('{path} is incomplete: its header describes {needed} bytes ({cols} × {rows} pixels, {count} bands, {itemsize} bytes each), and there are {size}. Copy it again, or correct the header.', path=path, needed=needed, cols=cols, rows=rows, count=count, itemsize=itemsize, size=size)</extracomment>
      <translation>{path} est incomplet : son en-tête décrit {needed} octets ({cols} × {rows} pixels, {count} bandes, {itemsize} octets chacun), et il y en a {size}. Copiez-le de nouveau, ou corrigez l'en-tête.</translation>
    </message>
    <message>
      <source>{path} is larger than {max_text_bytes} MiB, so it is not a metadata file.</source>
      <extracomment>core/raster/products/files.py: Sentence('{path} is larger than {max_text_bytes} MiB, so it is not a metadata file.', path=path, max_text_bytes=MAX_TEXT_BYTES // 1024 ** 2)</extracomment>
      <translation>{path} dépasse {max_text_bytes} Mio : ce n'est pas un fichier de métadonnées.</translation>
    </message>
    <message>
      <source>{path} is no name for the format {format}: end it in {extension}, or choose another format.</source>
      <extracomment>core/base/file_formats.py: Sentence('{path} is no name for the format {format}: end it in {extension}, or choose another format.', path=path, format=file_format, extension=EXTENSIONS[file_format][0])</extracomment>
      <translation>{path} n'est pas un nom pour le format {format} : terminez-le par {extension}, ou choisissez un autre format.</translation>
    </message>
    <message>
      <source>{path} is not a SpectraLift model, or it is damaged ({reason}). Train it again.</source>
      <extracomment>core/train/checkpoint.py: Sentence('{path} is not a SpectraLift model, or it is damaged ({reason}). Train it again.', path=path, reason=archive.reason(e))</extracomment>
      <translation>{path} n'est pas un modèle SpectraLift, ou il est endommagé ({reason}). Entraînez-le de nouveau.</translation>
    </message>
    <message>
      <source>{path} is not a SpectraLift model.</source>
      <extracomment>core/train/checkpoint.py: Sentence('{path} is not a SpectraLift model.', path=path)</extracomment>
      <translation>{path} n'est pas un modèle SpectraLift.</translation>
    </message>
    <message>
      <source>{path} is not an XML document. Was it copied completely?</source>
      <extracomment>core/raster/products/files.py: Sentence('{path} is not an XML document. Was it copied completely?', path=path)</extracomment>
      <translation>{path} n'est pas un document XML. A-t-il été copié entièrement ?</translation>
    </message>
    <message>
      <source>{path} is not an ordinary file, so it is not read.</source>
      <extracomment>core/raster/products/files.py: Sentence('{path} is not an ordinary file, so it is not read.', path=path)</extracomment>
      <translation>{path} n'est pas un fichier ordinaire : il n'est pas lu.</translation>
    </message>
    <message>
      <source>{path} is not an ordinary file. Choose another name.</source>
      <extracomment>core/check/outputs.py: Sentence('{path} is not an ordinary file. Choose another name.', path=path)</extracomment>
      <translation>{path} n'est pas un fichier ordinaire. Choisissez un autre nom.</translation>
    </message>
    <message>
      <source>{path} is not readable as JSON: {reason}. Was it copied completely?</source>
      <extracomment>core/raster/products/files.py: Sentence('{path} is not readable as JSON: {reason}. Was it copied completely?', path=path, reason=e)</extracomment>
      <translation>{path} ne se lit pas comme JSON : {reason}. A-t-il été copié en entier ?</translation>
    </message>
    <message>
      <source>{path} is not well-formed XML: {reason}. Was it copied completely?</source>
      <extracomment>core/raster/products/files.py: Sentence('{path} is not well-formed XML: {reason}. Was it copied completely?', path=path, reason=e)</extracomment>
      <translation>{path} n'est pas du XML bien formé : {reason}. A-t-il été copié en entier ?</translation>
    </message>
    <message>
      <source>{path} is read through a lookup table and cannot be resampled. Use it as the hyperspectral image, not as the multispectral one.</source>
      <extracomment>core/raster/read/decimated.py: Sentence('{path} is read through a lookup table and cannot be resampled. Use it as the hyperspectral image, not as the multispectral one.', path=source.path)</extracomment>
      <translation>{path} est lu par une table de correspondance et ne peut pas être rééchantillonné. Utilisez-le comme image hyperspectrale, pas comme image multispectrale.</translation>
    </message>
    <message>
      <source>{path} is the name of an ENVI header. End the name of the image in .bsq or .dat.</source>
      <extracomment>core/check/outputs.py: Sentence('{path} is the name of an ENVI header. End the name of the image in .bsq or .dat.', path=path)</extracomment>
      <translation>{path} est le nom d'un en-tête ENVI. Donnez à l'image un nom en .bsq ou .dat.</translation>
    </message>
    <message>
      <source>{path} is too large for a SpectraLift model.</source>
      <extracomment>core/train/checkpoint.py: Sentence('{path} is too large for a SpectraLift model.', path=path)</extracomment>
      <translation>{path} est trop grand pour un modèle SpectraLift.</translation>
    </message>
    <message>
      <source>{path} nests deeper than {depth} elements, so it is not the metadata of a product.</source>
      <extracomment>core/raster/products/files.py: Sentence('{path} nests deeper than {depth} elements, so it is not the metadata of a product.', path=self.path, depth=MAX_DEPTH)</extracomment>
      <translation>{path} imbrique plus de {depth} éléments : ce ne sont pas les métadonnées d'un produit.</translation>
    </message>
    <message>
      <source>{path} stores {kinds}. Bands of real numbers are needed.</source>
      <extracomment>core/raster/metadata/dataset.py: Sentence('{path} stores {kinds}. Bands of real numbers are needed.', path=path, kinds=', '.join(sorted(kinds)))</extracomment>
      <translation>{path} contient des {kinds}. Des bandes de nombres réels sont nécessaires.</translation>
    </message>
    <message>
      <source>{path} was made by another version of SpectraLift (format {version}, this one reads {supported}): train it again.</source>
      <extracomment>core/train/checkpoint.py: Sentence('{path} was made by another version of SpectraLift (format {version}, this one reads {supported}): train it again.', path=path, version=str(description.get('version'))[:20], supported=VERSION)</extracomment>
      <translation>{path} a été fait par une autre version de SpectraLift (format {version}, celle-ci lit {supported}) : entraînez-le de nouveau.</translation>
    </message>
    <message>
      <source>{path} would replace the image {scene}. Choose another folder.</source>
      <extracomment>cli/commands/many.py: Sentence('{path} would replace the image {scene}. Choose another folder.', path=path, scene=scenes[real])</extracomment>
      <translation>{path} remplacerait l'image {scene}. Choisissez un autre dossier.</translation>
    </message>
    <message>
      <source>{path}, a file of the {product} product, cannot be opened: {reason}</source>
      <extracomment>core/raster/products/vrt.py: Sentence('{path}, a file of the {product} product, cannot be opened: {reason}', path=path, product=product, reason=e)</extracomment>
      <translation>{path}, un fichier du produit {product}, ne peut pas être ouvert : {reason}</translation>
    </message>
    <message>
      <source>{place} does not exist any more: {reason}.</source>
      <extracomment>core/raster/write/saved.py: Sentence('{place} does not exist any more: {reason}.', place=place, reason=e.strerror)</extracomment>
      <translation>{place} n'existe plus : {reason}.</translation>
    </message>
    <message>
      <source>{place} is not writable ({said}). Choose another folder in the options.</source>
      <extracomment>adapters/torch_install/pip_errors.py</extracomment>
      <translation>{place} est protégé en écriture ({said}). Choisissez un autre dossier dans les options.</translation>
    </message>
    <message>
      <source>{python} already has PyTorch {version}. Nothing needs to be installed.</source>
      <extracomment>gui/options/torch_page.py</extracomment>
      <translation>{python} a déjà PyTorch {version}. Rien n'est à installer.</translation>
    </message>
    <message>
      <source>{python} cannot be started ({error}). Choose another Python in the options (the setting {setting}).</source>
      <extracomment>adapters/worker/process.py</extracomment>
      <translation>{python} ne peut pas être démarré ({error}). Choisissez un autre Python dans les options (réglage {setting}).</translation>
    </message>
    <message>
      <source>{python} does not answer ({error}). Choose another Python in the options (the setting {setting}).</source>
      <extracomment>adapters/torch_install/target.py</extracomment>
      <translation>{python} ne répond pas ({error}). Choisissez un autre Python dans les options (réglage {setting}).</translation>
    </message>
    <message>
      <source>{rows} at the bottom</source>
      <extracomment>evaluation/simulate/checks.py: Sentence('{rows} at the bottom', rows=words.count(rows % r, 'row'))</extracomment>
      <translation>{rows} en bas</translation>
    </message>
    <message>
      <source>{seconds} s</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>{seconds} s</translation>
    </message>
    <message>
      <source>{sensor} band {lost} cannot be simulated: outside the hyperspectral image's good bands ({low:.0f}–{high:.0f} nm). Leave it out: use the bands {kept}.</source>
      <extracomment>core/check/bands.py: plural(len(lost), "{sensor} band {lost} cannot be simulated: outside the hyperspectral image's good bands ({low:.0f}–{high:.0f} nm). Leave it out: use the bands {kept}.", "{sensor} bands {lost} cannot be simulated: outside the hyperspectral image's good bands ({low:.0f}–{high:.0f} nm). Leave them out: use the bands {kept}.", sensor=response.sensor, lost=words.listing(lost), low=low, high=high, kept=','.join(inside))</extracomment>
      <translation>{sensor} : la bande {lost} ne peut être simulée : hors des bonnes bandes de l'image hyperspectrale ({low:.0f}–{high:.0f} nm). Laissez-la de côté : prenez les bandes {kept}.</translation>
    </message>
    <message>
      <source>{sensor} bands {lost} cannot be simulated: outside the hyperspectral image's good bands ({low:.0f}–{high:.0f} nm). Leave them out: use the bands {kept}.</source>
      <extracomment>core/check/bands.py: plural(len(lost), "{sensor} band {lost} cannot be simulated: outside the hyperspectral image's good bands ({low:.0f}–{high:.0f} nm). Leave it out: use the bands {kept}.", "{sensor} bands {lost} cannot be simulated: outside the hyperspectral image's good bands ({low:.0f}–{high:.0f} nm). Leave them out: use the bands {kept}.", sensor=response.sensor, lost=words.listing(lost), low=low, high=high, kept=','.join(inside))</extracomment>
      <translation>{sensor} : les bandes {lost} ne peuvent être simulées : hors des bonnes bandes de l'image hyperspectrale ({low:.0f}–{high:.0f} nm). Laissez-les de côté : prenez les bandes {kept}.</translation>
    </message>
    <message>
      <source>{sensor} has no band {band!r}; its bands are {bands}.</source>
      <extracomment>core/spectral/mapping/band_mapping.py: Sentence('{sensor} has no band {band!r}; its bands are {bands}.', sensor=response.sensor, band=name[:60], bands=', '.join(response.band_names))</extracomment>
      <translation>{sensor} n'a pas de bande {band!r} ; ses bandes sont {bands}.</translation>
    </message>
    <message>
      <source>{sensor}: a response needs at least one band and two wavelengths.</source>
      <extracomment>core/spectral/response/srf.py: Sentence('{sensor}: a response needs at least one band and two wavelengths.', sensor=self.sensor)</extracomment>
      <translation>{sensor} : une réponse demande au moins une bande et deux longueurs d'onde.</translation>
    </message>
    <message>
      <source>{sensor}: band {bands} lies outside the hyperspectral bands.</source>
      <extracomment>core/spectral/response/srf.py: plural(len(lost), '{sensor}: band {bands} lies outside the hyperspectral bands.', '{sensor}: bands {bands} lie outside the hyperspectral bands.', sensor=self.sensor, bands=words.listing(lost))</extracomment>
      <translation>{sensor} : la bande {bands} est hors des bandes hyperspectrales.</translation>
    </message>
    <message>
      <source>{sensor}: band {lost} falls between the {count} bands of the cube.</source>
      <extracomment>evaluation/simulate/response.py: Sentence('{sensor}: band {lost} falls between the {count} bands of the cube.', sensor=bands.sensor, lost=', '.join(lost), count=len(wavelength_nm))</extracomment>
      <translation>{sensor} : la bande {lost} tombe entre les {count} bandes du cube.</translation>
    </message>
    <message>
      <source>{sensor}: bands {bands} lie outside the hyperspectral bands.</source>
      <extracomment>core/spectral/response/srf.py: plural(len(lost), '{sensor}: band {bands} lies outside the hyperspectral bands.', '{sensor}: bands {bands} lie outside the hyperspectral bands.', sensor=self.sensor, bands=words.listing(lost))</extracomment>
      <translation>{sensor} : les bandes {bands} sont hors des bandes hyperspectrales.</translation>
    </message>
    <message>
      <source>{sensor}: every band needs a centre and a width above zero.</source>
      <extracomment>core/spectral/response/srf.py: Sentence('{sensor}: every band needs a centre and a width above zero.', sensor=sensor)</extracomment>
      <translation>{sensor} : chaque bande demande un centre et une largeur supérieure à zéro.</translation>
    </message>
    <message>
      <source>{sensor}: every response must be a number that is not negative.</source>
      <extracomment>core/spectral/response/srf.py: Sentence('{sensor}: every response must be a number that is not negative.', sensor=self.sensor)</extracomment>
      <translation>{sensor} : chaque réponse doit être un nombre non négatif.</translation>
    </message>
    <message>
      <source>{sensor}: the response of band {band} is zero everywhere.</source>
      <extracomment>core/spectral/response/srf.py: Sentence('{sensor}: the response of band {band} is zero everywhere.', sensor=self.sensor, band=name)</extracomment>
      <translation>{sensor} : la réponse de la bande {band} est nulle partout.</translation>
    </message>
    <message>
      <source>{sensor}: the wavelengths must ascend, each once.</source>
      <extracomment>core/spectral/response/srf.py: Sentence('{sensor}: the wavelengths must ascend, each once.', sensor=self.sensor)</extracomment>
      <translation>{sensor} : les longueurs d'onde doivent croître, chacune une fois.</translation>
    </message>
    <message>
      <source>{sensor}: two bands have the same name ({names}).</source>
      <extracomment>core/spectral/response/srf.py: Sentence('{sensor}: two bands have the same name ({names}).', sensor=self.sensor, names=names)</extracomment>
      <translation>{sensor} : deux bandes ont le même nom ({names}).</translation>
    </message>
    <message>
      <source>{sensor}: {bands} bands at {wavelengths} wavelengths are too many.</source>
      <extracomment>core/spectral/response/srf.py: Sentence('{sensor}: {bands} bands at {wavelengths} wavelengths are too many.', sensor=sensor, bands=len(names), wavelengths=wavelength.size)</extracomment>
      <translation>{sensor} : {bands} bandes à {wavelengths} longueurs d'onde sont trop.</translation>
    </message>
    <message>
      <source>{sensor}: {count} bands, the narrowest {width:g} nm wide, are too many.</source>
      <extracomment>core/spectral/response/srf.py: Sentence('{sensor}: {count} bands, the narrowest {width:g} nm wide, are too many.', sensor=sensor, count=len(centre), width=fwhm.min())</extracomment>
      <translation>{sensor} : {count} bandes, la plus étroite de {width:g} nm, sont trop.</translation>
    </message>
    <message>
      <source>{share:.0f} % of the response of {name} lies outside the hyperspectral range ({low:.0f}–{high:.0f} nm). {name} will be simulated from the rest.</source>
      <extracomment>core/check/bands.py: Sentence('{share:.0f} % of the response of {name} lies outside the hyperspectral range ({low:.0f}–{high:.0f} nm). {name} will be simulated from the rest.', share=(1 - share) * 100, name=name, low=low, high=high)</extracomment>
      <translation>{share:.0f} % de la réponse de {name} se trouvent hors de la plage hyperspectrale ({low:.0f}–{high:.0f} nm). {name} sera simulée à partir du reste.</translation>
    </message>
    <message>
      <source>{size:,} pixels of {source} are more than are read at once ({most_pixels:,})</source>
      <extracomment>profiles/read.py: Sentence('{size:,} pixels of {source} are more than are read at once ({most_pixels:,})', size=shape.size, source=source, most_pixels=most_pixels)</extracomment>
      <translation>{size:,} pixels de {source} sont plus qu'on n'en lit à la fois ({most_pixels:,})</translation>
    </message>
    <message>
      <source>{size} free</source>
      <extracomment>gui/fusion/preflight_panel.py</extracomment>
      <translation>{size} libres</translation>
    </message>
    <message>
      <source>{source} against the coarse pixel, {bands} bands: {rule}.</source>
      <extracomment>gui/profiles/table.py</extracomment>
      <translation>{source} contre le pixel grossier, {bands} bandes : {rule}.</translation>
    </message>
    <message>
      <source>{source} contains no scale. Its whole numbers are assumed to be reflectance × 10000.</source>
      <extracomment>profiles/compare.py: Sentence('{source} contains no scale. Its whole numbers are assumed to be reflectance × 10000.', source=profile.source)</extracomment>
      <translation>{source} ne contient pas d'échelle. Ses entiers sont supposés être la réflectance × 10000.</translation>
    </message>
    <message>
      <source>{source} contains no wavelengths. Choose band numbers for the x axis.</source>
      <extracomment>profiles/curves.py: Sentence('{source} contains no wavelengths. Choose band numbers for the x axis.', source=profile.source)</extracomment>
      <translation>{source} ne contient pas de longueurs d'onde. Choisissez les numéros de bande pour l'axe x.</translation>
    </message>
    <message>
      <source>{source} contains no wavelengths. Choose its sensor to see its values.</source>
      <extracomment>profiles/curves.py: Sentence('{source} contains no wavelengths. Choose its sensor to see its values.', source=site.msi.source)</extracomment>
      <translation>{source} ne contient pas de longueurs d'onde. Choisissez son capteur pour voir ses valeurs.</translation>
    </message>
    <message>
      <source>{source} has 8-bit numbers without a unit, which are not compared as reflectance.</source>
      <extracomment>profiles/compare.py: Sentence('{source} has 8-bit numbers without a unit, which are not compared as reflectance.', source=profile.source)</extracomment>
      <translation>{source} a des nombres sur 8 bits sans unité, qui ne sont pas comparés comme réflectance.</translation>
    </message>
    <message>
      <source>{source} has no data along the line.</source>
      <extracomment>profiles/read.py: Sentence('{source} has no data along the line.', source=source)</extracomment>
      <translation>{source} n'a pas de données le long de la ligne.</translation>
    </message>
    <message>
      <source>{source} has no data {where}.</source>
      <extracomment>profiles/read.py: Sentence('{source} has no data {where}.', source=source, where=where)</extracomment>
      <translation>{source} n'a pas de données {where}.</translation>
    </message>
    <message>
      <source>{source} has only bad bands here. Show bad bands to see them.</source>
      <extracomment>profiles/curves.py: Sentence('{source} has only bad bands here. Show bad bands to see them.', source=profile.source)</extracomment>
      <translation>{source} n'a ici que de mauvaises bandes. Affichez les mauvaises bandes pour les voir.</translation>
    </message>
    <message>
      <source>{source} is not drawn because few bands cannot be normalised like many.</source>
      <extracomment>profiles/curves.py: Sentence('{source} is not drawn because few bands cannot be normalised like many.', source=site.msi.source)</extracomment>
      <translation>{source} n'est pas tracé, car peu de bandes ne peuvent pas être normalisées comme beaucoup.</translation>
    </message>
    <message>
      <source>{source} is not drawn because its band numbers are not those of the spectra.</source>
      <extracomment>profiles/curves.py: Sentence('{source} is not drawn because its band numbers are not those of the spectra.', source=site.msi.source)</extracomment>
      <translation>{source} n'est pas tracé, car ses numéros de bande ne sont pas ceux des spectres.</translation>
    </message>
    <message>
      <source>{stem}METADATA.XML beside it</source>
      <extracomment>core/raster/products/dlr.py: Sentence('{stem}METADATA.XML beside it', stem=_stem(image))</extracomment>
      <translation>{stem}METADATA.XML à côté</translation>
    </message>
    <message>
      <source>{subject} has no spread: the quality raster has {closure} and {outside} only.</source>
      <extracomment>core/predict/quality.py: Sentence('{subject} has no spread: the quality raster has {closure} and {outside} only.', subject=what, closure=CLOSURE, outside=OUTSIDE, spread=SPREAD)</extracomment>
      <translation>{subject} n'a pas de dispersion : le raster de qualité n'a que {closure} et {outside}.</translation>
    </message>
    <message>
      <source>{subject} simulated by SpectraLift from {source}</source>
      <extracomment>evaluation/simulate/run.py: Sentence('{subject} simulated by SpectraLift from {source}', subject=what, source=source)</extracomment>
      <translation>{subject} simulé par SpectraLift à partir de {source}</translation>
    </message>
    <message>
      <source>{table}, line {line}: {problem}</source>
      <extracomment>core/spectral/tables.py: Sentence('{table}, line {line}: {problem}', table=name, line=self.line, problem=self.message)</extracomment>
      <translation>{table}, ligne {line} : {problem}</translation>
    </message>
    <message>
      <source>{text!r} is not a coordinate system. Write it like EPSG:32633.</source>
      <extracomment>core/raster/crs.py: Sentence('{text!r} is not a coordinate system. Write it like EPSG:32633.', text=text[:80])</extracomment>
      <translation>{text!r} n'est pas un système de coordonnées. Écrivez-le comme EPSG:32633.</translation>
    </message>
    <message>
      <source>{text!r} is not a training option: write NAME=VALUE with one of {names}.</source>
      <extracomment>core/train/options.py: Sentence('{text!r} is not a training option: write NAME=VALUE with one of {names}.', text=item[:60], names=', '.join(_TYPES))</extracomment>
      <translation>{text!r} n'est pas une option d'entraînement : écrivez NAME=VALUE avec l'un de {names}.</translation>
    </message>
    <message>
      <source>{text} exist and will be replaced.</source>
      <extracomment>core/check/outputs.py: Sentence('{text} exist and will be replaced.', text=text)</extracomment>
      <translation>{text} existent et seront remplacés.</translation>
    </message>
    <message>
      <source>{text} exists and will be replaced.</source>
      <extracomment>core/check/outputs.py: Sentence('{text} exists and will be replaced.', text=text)</extracomment>
      <translation>{text} existe et sera remplacé.</translation>
    </message>
    <message>
      <source>{text} is not a scale factor, which is a number above 0 such as 0.0001.</source>
      <extracomment>gui/profiles/sources.py</extracomment>
      <translation>{text} n'est pas un facteur d'échelle, qui est un nombre supérieur à 0 comme 0.0001.</translation>
    </message>
    <message>
      <source>{tiles_folder}, the place of the tiles of {path}, is not a folder. Choose another name.</source>
      <extracomment>core/predict/cluster/target.py: Sentence('{tiles_folder}, the place of the tiles of {path}, is not a folder. Choose another name.', tiles_folder=tiles_folder(path), path=path)</extracomment>
      <translation>{tiles_folder}, l'endroit des tuiles de {path}, n'est pas un dossier. Choisissez un autre nom.</translation>
    </message>
    <message>
      <source>{title} (running…)</source>
      <extracomment>gui/fusion/preflight_panel.py</extracomment>
      <translation>{title} (en cours…)</translation>
    </message>
    <message>
      <source>{title} · black {low:.4g}, white {high:.4g}</source>
      <extracomment>gui/profiles/plot.py</extracomment>
      <translation>{title} · noir {low:.4g}, blanc {high:.4g}</translation>
    </message>
    <message>
      <source>{undefined} pixels are zero in every band of one image and have no spectral angle.</source>
      <extracomment>evaluation/assess/run.py: Sentence('{undefined} pixels are zero in every band of one image and have no spectral angle.', undefined=undefined)</extracomment>
      <translation>{undefined} pixels sont zéro dans toutes les bandes d'une image et n'ont pas d'angle spectral.</translation>
    </message>
    <message>
      <source>{url} is not the address of a package index, which begins with https://, http:// or file://.</source>
      <extracomment>adapters/torch_install/plan.py</extracomment>
      <translation>{url} n'est pas l'adresse d'un index de paquets, qui commence par https://, http:// ou file://.</translation>
    </message>
    <message>
      <source>{value!r} is not a count</source>
      <extracomment>core/predict/cluster/answer.py: Sentence('{value!r} is not a count', value=str(value)[:40])</extracomment>
      <translation>{value!r} n'est pas un nombre d'éléments</translation>
    </message>
    <message>
      <source>{wavelengths} for {bands}: give one a band.</source>
      <extracomment>core/spectral/user_bands.py: Sentence('{wavelengths} for {bands}: give one a band.', wavelengths=_wavelength_count(len(parts)), bands=_band_count(bands))</extracomment>
      <translation>{wavelengths} pour {bands} : donnez-en une par bande.</translation>
    </message>
    <message>
      <source>{what} Its last output:</source>
      <extracomment>adapters/text/messages.py</extracomment>
      <translation>{what} Sa dernière sortie :</translation>
    </message>
    <message>
      <source>{what}: about {download} to download, {disk} on the disk</source>
      <extracomment>gui/options/torch_choice.py</extracomment>
      <translation>{what} : environ {download} à télécharger, {disk} sur le disque</translation>
    </message>
    <message>
      <source>{without} has no georeference. Pixels are compared in the order of the files.</source>
      <extracomment>evaluation/assess/checks.py: Sentence('{without} has no georeference. Pixels are compared in the order of the files.', without=words.listing(without))</extracomment>
      <translation>{without} n'a pas de géoréférencement. Les pixels sont comparés dans l'ordre des fichiers.</translation>
    </message>
    <message>
      <source>{without} have no georeference. Pixels are compared in the order of the files.</source>
      <extracomment>evaluation/assess/checks.py: Sentence('{without} have no georeference. Pixels are compared in the order of the files.', without=words.listing(without))</extracomment>
      <translation>{without} n'ont pas de géoréférencement. Les pixels sont comparés dans l'ordre des fichiers.</translation>
    </message>
    <message>
      <source>{workers} has {subject}, this machine {here}. Use the same version.</source>
      <extracomment>core/predict/cluster/check.py: Sentence('{workers} has {subject}, this machine {here}. Use the same version.', workers=_workers(who), subject=what, here=here)</extracomment>
      <translation>{workers} a {subject}, cette machine {here}. Utilisez la même version.</translation>
    </message>
    <message>
      <source>{workers} has {subject}, this machine {here}. Values may differ from those of a local run in the last digit.</source>
      <extracomment>core/predict/cluster/check.py: Sentence('{workers} has {subject}, this machine {here}. Values may differ from those of a local run in the last digit.', workers=_workers(who), subject=what, here=here)</extracomment>
      <translation>{workers} a {subject}, cette machine {here}. Les valeurs peuvent différer au dernier chiffre de celles d'une exécution locale.</translation>
    </message>
    <message>
      <source>× 1: stored as reflectance</source>
      <extracomment>gui/profiles/sources.py</extracomment>
      <translation>× 1 : stocké en réflectance</translation>
    </message>
    <message>
      <source>… and {count} more</source>
      <extracomment>gui/profiles/dock.py</extracomment>
      <translation>… et {count} de plus</translation>
    </message>
  </context>
</TS>
